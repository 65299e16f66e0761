package vn.dondoc.obligation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.PlanTimeline;
import vn.dondoc.obligation.Timelines;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Paging;

/** A plan along the days: its tasks page by page, its reports and demanded plans on each. */
@Controller
@lombok.RequiredArgsConstructor
class TimelineController {

    private static final int TASKS = 25;

    private final Timelines timelines;
    private final Plans plans;

    @GetMapping("/obligations/timeline")
    String show(Standing standing, @RequestParam UUID plan, @RequestParam(defaultValue = "1") int page, Model model) {
        PlanTimeline timeline = timelines.of(plan, standing);
        List<PlanTimeline.Line> tasks = new ArrayList<>(timeline.lines(ObligationKind.TASK, true));
        List<PlanTimeline.Line> undated =
                timeline.lines().stream().filter(line -> line.due() == null).toList();
        Paging paging = Paging.of(page, TASKS, Math.max(tasks.size(), undated.size()));
        List<PlanTimeline.Line> dated = new ArrayList<>(onPage(tasks, paging));
        dated.addAll(timeline.lines(ObligationKind.REPORT, true));
        dated.addAll(timeline.lines(ObligationKind.OWN_PLAN, true));
        model.addAttribute("plan", plans.row(plan, standing));
        model.addAttribute("timeline", timeline);
        model.addAttribute("dated", dated);
        model.addAttribute("undated", onPage(undated, paging));
        model.addAttribute("undatedCount", undated.size());
        model.addAttribute("picture", new TimelinePicture(timeline, dated));
        model.addAttribute("paging", paging);
        return "obligation/timeline";
    }

    private static List<PlanTimeline.Line> onPage(List<PlanTimeline.Line> lines, Paging paging) {
        int from = (int) Math.min(paging.offset(), lines.size());
        return lines.subList(from, Math.min(from + TASKS, lines.size()));
    }
}
