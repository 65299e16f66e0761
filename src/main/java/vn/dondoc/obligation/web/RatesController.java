package vn.dondoc.obligation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.RateQueries;
import vn.dondoc.obligation.RateView;
import vn.dondoc.plan.Plans;

/** Rates over the years, also across changes of the organisation. */
@Controller
@lombok.RequiredArgsConstructor
class RatesController {

    private final RateQueries rates;
    private final Plans plans;

    @GetMapping("/obligations/rates")
    String rates(
            @Acting Standing standing,
            Standing whole,
            @RequestParam(defaultValue = "AS_REPORTED") RateView view,
            @RequestParam(required = false) @Nullable UUID plan,
            Model model) {
        model.addAttribute("views", RateView.values());
        model.addAttribute("plan", plan == null ? null : plans.row(plan, whole));
        model.addAttribute("rates", rates.rates(view, plan, standing));
        return "obligation/rates";
    }
}
