package vn.dondoc.cascade.web;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.dondoc.agency.Standing;
import vn.dondoc.cascade.CoverageFilter;
import vn.dondoc.cascade.CoveragePage;
import vn.dondoc.cascade.CoverageRow;
import vn.dondoc.cascade.Coverages;
import vn.dondoc.site.ListSheets;

/** What was ordered above beside what is ordered here, as a workbook. */
@Controller
@lombok.RequiredArgsConstructor
class CoverageSheetController {

    private final Coverages coverages;
    private final ListSheets sheets;

    @GetMapping("/cascade/{planId}/coverage/sheet.xlsx")
    View sheet(
            Standing standing,
            @PathVariable UUID planId,
            @RequestParam(required = false) @Nullable CoverageFilter filter) {
        CoveragePage page = coverages.page(planId, filter, 1, null, standing);
        return sheets.list("doi-chieu", "cascade.coverage", page.taken())
                .about(
                        page.plan().reference() == null
                                ? page.plan().subject()
                                : page.plan().reference() + " – " + page.plan().subject())
                .about(filter == null ? null : sheets.say("CoverageFilter." + filter))
                .text("cascade.sheet.superior", 16, row -> row.superior().reference())
                .text(
                        "cascade.sheet.kind",
                        14,
                        row -> sheets.say("ObligationKind." + row.duty().kind()))
                .text("cascade.sheet.ordered", 40, row -> row.duty().text())
                .text(
                        "cascade.sheet.whose",
                        24,
                        row -> String.join("; ", row.duty().whose()))
                .text("cascade.sheet.dueWords", 16, row -> row.duty().dueWords())
                .date("cascade.sheet.dueOn", row -> row.duty().dueOn())
                .text("cascade.sheet.state", 16, row -> sheets.say("CoverageFilter." + row.state()))
                .text("cascade.sheet.ours", 40, CoverageSheetController::ours);
    }

    private static String ours(CoverageRow row) {
        return row.decisions().stream()
                .flatMap(decision -> Stream.ofNullable(
                        decision.own() == null
                                ? decision.reason()
                                : decision.own().text()))
                .collect(Collectors.joining("; "));
    }
}
