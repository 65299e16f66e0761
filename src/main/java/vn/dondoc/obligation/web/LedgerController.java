package vn.dondoc.obligation.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.LedgerTally;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Paging;

/** Lists of the ledger: what units owe, plan by plan, unit by unit; each number opens the list that it counts. */
@Controller
@RequestMapping("/obligations")
@lombok.RequiredArgsConstructor
class LedgerController {

    private static final int UNITS = 30;

    private final Obligations obligations;
    private final Plans plans;
    private final LedgerDesk desk;

    @GetMapping
    String list(@Acting Standing acting, Standing whole, LedgerForm form, Model model) {
        Standing standing = form.isWhole() ? whole : acting;
        ObligationFilter filter = form.filter();
        LedgerTally tally = obligations.tally(filter, standing);
        ObligationCounts counts = tally.counts();
        long total = filter.bucket() == null ? counts.total() : counts.of(filter.bucket());
        model.addAttribute("rows", obligations.rows(filter, standing));
        model.addAttribute("counts", counts);
        model.addAttribute("split", tally.split());
        model.addAttribute("buckets", Bucket.values());
        model.addAttribute("filter", filter);
        model.addAttribute("address", form.address());
        model.addAttribute("shown", form.columns());
        model.addAttribute("total", total);
        model.addAttribute("paging", Paging.of(filter.page(), filter.size(), total));
        model.addAttribute("plan", filter.planId() == null ? null : plans.row(filter.planId(), whole));
        desk.offer(filter, standing, model);
        return "obligation/list";
    }

    @GetMapping("/by-plan")
    String byPlan(@Acting Standing standing, Model model) {
        model.addAttribute("plans", obligations.countsByPlan(standing));
        model.addAttribute("split", obligations.split(ObligationFilter.FOLLOWED, standing));
        return "obligation/by-plan";
    }

    @GetMapping("/by-unit")
    String byUnit(
            @Acting Standing standing,
            Standing whole,
            @RequestParam UUID plan,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        PlanRow row = plans.row(plan, whole);
        List<ObligationCounts.OfUnit> units = obligations.countsByUnit(plan, standing);
        model.addAttribute("plan", row);
        Paging paging = Paging.of(page, UNITS, units.size());
        model.addAttribute(
                "units", units.stream().skip(paging.offset()).limit(UNITS).toList());
        model.addAttribute("paging", paging);
        model.addAttribute("split", obligations.split(ObligationFilter.FOLLOWED.withPlan(plan), standing));
        return "obligation/by-unit";
    }
}
