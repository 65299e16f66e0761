package vn.dondoc.reporting.web;

import java.util.Iterator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.LateReport;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.site.ListSheet;
import vn.dondoc.site.ListSheets;

/** Every unit that is late with a report, as a workbook. */
@Controller
@lombok.RequiredArgsConstructor
class LateSheetController {

    private final Obligations obligations;
    private final ListSheets sheets;

    @GetMapping("/reports/late/sheet.xlsx")
    View sheet(@Acting Standing standing) {
        MatrixController.requireOverseer(standing);
        Iterable<LateReport> rows = () -> rows(standing);
        return sheets.list("cham-bao-cao", "reporting.late", rows)
                .text("obligation.unit", 28, LateReport::unitName)
                .text("reporting.sheet.regime", 40, LateReport::title)
                .text("reporting.period", 20, late -> late.period().label())
                .text("reporting.late.plan", 18, LateReport::planReference)
                .date("obligation.due", LateReport::dueOn)
                .count("reporting.late.daysLate", LateReport::daysLate)
                .count("reporting.reminders", LateReport::reminders);
    }

    private Iterator<LateReport> rows(Standing standing) {
        return obligations.lateReports(null, ListSheet.MOST + 1, standing).stream()
                .flatMap(heap -> heap.latest().stream())
                .iterator();
    }
}
