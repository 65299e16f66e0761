package vn.dondoc.reporting.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.LateHeap;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.Timing;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.reporting.register.ReportRegister;

/**
 * Which units are late, by how much and how often reminded, for the agency that monitors and the leaders of the committee:
 * they have to know the moment a day has passed.
 */
@Controller
@RequestMapping("/reports/late")
@lombok.RequiredArgsConstructor
class LateController {

    private static final int CAME_LATE = 25;

    /** Of one report and period; its list has them all. */
    private static final int SHOWN = 25;

    private final Obligations obligations;
    private final ReportRegister register;

    @GetMapping
    String show(@Acting Standing standing, Model model) {
        MatrixController.requireOverseer(standing);
        List<LateHeap> late = obligations.lateReports(null, SHOWN, standing);
        ObligationFilter came = new ReportFilterForm()
                .filter(true)
                .withMode(AssignmentMode.ASSIGN)
                .withTiming(Timing.LATE)
                .atMost(CAME_LATE);
        model.addAttribute("count", late.stream().mapToLong(LateHeap::units).sum());
        model.addAttribute("heaps", late.stream().map(LateController::heap).toList());
        model.addAttribute("came", register.rows(came, standing));
        model.addAttribute("cameCount", register.counts(came, standing).total());
        model.addAttribute("cameList", ReportAddresses.list(came));
        return "reporting/late";
    }

    private static Heap heap(LateHeap late) {
        return new Heap(
                late,
                ReportAddresses.list(new ReportFilterForm()
                        .filter(true)
                        .withSource(late.sourceId())
                        .withPeriod(late.period())
                        .withBucket(Bucket.OVERDUE)));
    }

    /** Those who are late with one report, and where all of them are listed. */
    record Heap(LateHeap late, String list) {}
}
