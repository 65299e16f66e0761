package vn.dondoc.obligation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.Obligations;
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

    @GetMapping
    String list(
            Standing standing,
            @RequestParam(defaultValue = "false") boolean followed,
            @RequestParam(required = false) @Nullable Bucket bucket,
            @RequestParam(required = false) @Nullable ObligationKind kind,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        int number = Math.max(1, page);
        ObligationFilter filter =
                new ObligationFilter(followed, bucket, kind, plan, unit, number, ObligationFilter.PAGE);
        ObligationCounts counts = obligations.counts(
                new ObligationFilter(followed, null, kind, plan, unit, 1, ObligationFilter.PAGE), standing);
        long total = bucket == null ? counts.total() : counts.of(bucket);
        model.addAttribute("rows", obligations.rows(filter, standing));
        model.addAttribute("counts", counts);
        model.addAttribute("buckets", Bucket.values());
        model.addAttribute("kinds", ObligationKind.values());
        model.addAttribute("filter", filter);
        model.addAttribute("paging", Paging.of(number, ObligationFilter.PAGE, total));
        model.addAttribute("plan", plan == null ? null : plans.row(plan, standing));
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
