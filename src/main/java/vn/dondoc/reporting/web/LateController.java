package vn.dondoc.reporting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.LateReport;
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

    private static final int CAME_LATE = 100;

    /** Of one report and period; its list has them all. */
    private static final int SHOWN = 100;

    private final Obligations obligations;
    private final ReportRegister register;

    @GetMapping
    String show(Standing standing, Model model) {
        MatrixController.requireOverseer(standing);
        List<LateReport> late = obligations.lateReports(null, standing);
        ObligationFilter came = new ReportFilterForm()
                .filter(true)
                .withMode(AssignmentMode.ASSIGN)
                .withTiming(Timing.LATE)
                .atMost(CAME_LATE);
        model.addAttribute("late", late);
        model.addAttribute("heaps", heaps(late));
        model.addAttribute("came", register.rows(came, standing));
        model.addAttribute("cameCount", register.counts(came, standing).total());
        model.addAttribute("cameList", ReportAddresses.list(came));
        return "reporting/late";
    }

    private static List<Heap> heaps(List<LateReport> late) {
        Map<String, List<LateReport>> heaps = new LinkedHashMap<>();
        late.forEach(
                each -> heaps.computeIfAbsent(each.sourceId() + each.period().toText(), key -> new ArrayList<>())
                        .add(each));
        return heaps.values().stream().map(LateController::heap).toList();
    }

    private static Heap heap(List<LateReport> rows) {
        LateReport one = rows.getFirst();
        ObligationFilter list = new ReportFilterForm()
                .filter(true)
                .withSource(one.sourceId())
                .withPeriod(one.period())
                .withBucket(Bucket.OVERDUE);
        return new Heap(
                one.sourceId(),
                one.planId(),
                one.planReference(),
                one.title(),
                one.period(),
                ReportAddresses.list(list),
                rows.size(),
                rows.stream().limit(SHOWN).toList());
    }

    /** Those who are late with one report, the latest first. */
    record Heap(
            UUID regimeId,
            UUID planId,
            @Nullable String planReference,
            String title,
            Period period,
            String list,
            int count,
            List<LateReport> rows) {}
}
