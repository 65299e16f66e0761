package vn.dondoc.obligation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.RateQueries;
import vn.dondoc.obligation.RateView;
import vn.dondoc.obligation.Timelines;
import vn.dondoc.plan.Plans;

/** The ledger's lists as workbooks, each with the question of its page. */
@Controller
@RequestMapping("/obligations")
@lombok.RequiredArgsConstructor
class DutySheetController {

    private final DutySheets sheets;
    private final Plans plans;
    private final RateQueries rates;
    private final Timelines timelines;

    @GetMapping("/sheet.xlsx")
    View list(@Acting Standing acting, Standing whole, LedgerForm form) {
        return sheets.duties(form.filter(), form.isWhole() ? whole : acting, whole);
    }

    @GetMapping("/by-plan/sheet.xlsx")
    View byPlan(@Acting Standing standing) {
        return sheets.plans(standing);
    }

    @GetMapping("/by-unit/sheet.xlsx")
    View byUnit(@Acting Standing standing, Standing whole, @RequestParam UUID plan) {
        return sheets.units(plans.row(plan, whole), standing);
    }

    @GetMapping("/rates/sheet.xlsx")
    View rates(
            @Acting Standing standing,
            Standing whole,
            @RequestParam(defaultValue = "AS_REPORTED") RateView view,
            @RequestParam(required = false) @Nullable UUID plan) {
        return sheets.rates(rates.rates(view, plan, standing), plan == null ? null : plans.row(plan, whole));
    }

    @GetMapping("/timeline/sheet.xlsx")
    View timeline(Standing standing, @RequestParam UUID plan) {
        return sheets.timeline(timelines.of(plan, standing), plans.row(plan, standing));
    }
}
