package vn.dondoc.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.ListSheets;

/** The list of plans as a workbook. */
@Controller
@lombok.RequiredArgsConstructor
class PlanSheetController {

    private static final int READ_AT_ONCE = 500;

    private final Plans plans;
    private final ListSheets sheets;

    @GetMapping("/plans/sheet.xlsx")
    View sheet(
            @Acting Standing standing,
            @RequestParam(required = false) @Nullable PlanStatus status,
            @RequestParam(defaultValue = "") String q) {
        return sheets.list(
                        "ke-hoach",
                        "plan.list",
                        // the list reads one more than fit on a page, to know whether there are more
                        ListSheets.pages(
                                page -> plans.rows(new PlanFilter(status, q, page, READ_AT_ONCE), standing).stream()
                                        .limit(READ_AT_ONCE)
                                        .toList()))
                .text("plan.number", 18, PlanRow::reference)
                .text("plan.subject", 50, PlanRow::subject)
                .text("plan.issuer", 28, PlanRow::issuerName)
                .date("plan.issuedDate", PlanRow::issuedDate)
                .text("plan.status", 18, plan -> sheets.say("PlanStatus." + plan.status()))
                .count("plan.sheet.tasks", PlanRow::tasks)
                .count("plan.sheet.regimes", PlanRow::regimes);
    }
}
