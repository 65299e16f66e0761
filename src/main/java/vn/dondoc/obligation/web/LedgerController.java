package vn.dondoc.obligation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.Timing;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Paging;

/** Lists of the ledger: what units owe, plan by plan, unit by unit; each number opens the list that it counts. */
@Controller
@RequestMapping("/obligations")
@lombok.RequiredArgsConstructor
class LedgerController {

    private final Obligations obligations;
    private final Plans plans;
    private final Groups groups;

    @GetMapping
    String list(
            Standing standing,
            @RequestParam(defaultValue = "false") boolean followed,
            @RequestParam(required = false) @Nullable Bucket bucket,
            @RequestParam(required = false) @Nullable ObligationKind kind,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID source,
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable Timing timing,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        ObligationFilter narrowed = ObligationFilter.of(followed)
                .withKind(kind)
                .withPlan(plan)
                .withUnit(unit)
                .withSource(source)
                .withPeriod(period)
                .withTiming(timing)
                .withYear(year)
                .withGroup(group);
        return list(narrowed, narrowed.withBucket(bucket).onPage(Math.max(1, page)), standing, model);
    }

    private String list(ObligationFilter narrowed, ObligationFilter filter, Standing standing, Model model) {
        ObligationCounts counts = obligations.counts(narrowed, standing);
        long total = filter.bucket() == null ? counts.total() : counts.of(filter.bucket());
        model.addAttribute("rows", obligations.rows(filter, standing));
        model.addAttribute("counts", counts);
        model.addAttribute("buckets", Bucket.values());
        model.addAttribute("filter", filter);
        model.addAttribute("paging", Paging.of(filter.page(), filter.size(), total));
        model.addAttribute("plan", filter.planId() == null ? null : plans.row(filter.planId(), standing));
        model.addAttribute(
                "group",
                filter.groupId() == null ? null : groups.group(filter.groupId()).name());
        return "obligation/list";
    }

    @GetMapping("/by-plan")
    String byPlan(Standing standing, Model model) {
        model.addAttribute("plans", obligations.countsByPlan(standing));
        return "obligation/by-plan";
    }

    @GetMapping("/by-unit")
    String byUnit(Standing standing, @RequestParam UUID plan, Model model) {
        PlanRow row = plans.row(plan, standing);
        List<ObligationCounts.OfUnit> units = obligations.countsByUnit(plan, standing);
        model.addAttribute("plan", row);
        model.addAttribute("units", units);
        return "obligation/by-unit";
    }
}
