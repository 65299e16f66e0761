package vn.dondoc.reporting.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.reporting.ConsolidationRow;
import vn.dondoc.reporting.Consolidations;
import vn.dondoc.reporting.Scope;
import vn.dondoc.site.NotFound;

/** Consolidated reports of this person's units, and the way from received reports into one. */
@Controller
@RequestMapping("/reports/consolidations")
@lombok.RequiredArgsConstructor
class ConsolidationListController {

    private final Consolidations consolidations;

    @GetMapping
    String list(@Acting Standing standing, @RequestParam(defaultValue = "false") boolean unfinished, Model model) {
        model.addAttribute("unfinished", unfinished);
        model.addAttribute(
                "rows",
                consolidations.list(standing).stream()
                        .filter(row -> !unfinished || row.isUnfinished())
                        .toList());
        return "reporting/consolidations";
    }

    /** From the reports of a regime and period to the report that gathers them; says so where the unit owes none. */
    @GetMapping("/new")
    String begin(Standing standing, @RequestParam UUID regime, @RequestParam String period, Model model) {
        Scope scope = new Scope(regime, period(period));
        UUID plan = consolidations.planOf(scope, standing);
        List<ConsolidationRow> into = consolidations.into(scope, standing);
        if (into.size() == 1) {
            return "redirect:/reports/" + into.getFirst().reportId() + "/consolidation";
        }
        model.addAttribute("rows", into);
        model.addAttribute("planId", plan);
        model.addAttribute("period", scope.period());
        return "reporting/consolidation-new";
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (RuntimeException unreadable) {
            throw new NotFound("period", text);
        }
    }
}
