package vn.dondoc.audit.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.audit.AuditFilter;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.audit.AuditWords;
import vn.dondoc.site.Choice;
import vn.dondoc.site.Paging;

/** The trail with its search; what is looked for stands in the address. */
@Controller
@lombok.RequiredArgsConstructor
class AuditController {

    private static final int PAGE = 40;
    private static final long MOST = 1000;

    private final AuditTrail trail;
    private final AuditWords words;

    @GetMapping("/audit")
    String list(
            @ModelAttribute("form") AuditForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        AuditFilter filter = form.filter();
        long counted = trail.count(filter, MOST + 1);
        Paging paging = new Paging(page, PAGE, Math.min(counted, MOST), counted > MOST);
        model.addAttribute("filter", filter);
        model.addAttribute("paging", paging);
        model.addAttribute("lines", words.lines(trail.entries(filter, PAGE, paging.offset())));
        model.addAttribute("actions", actions());
        model.addAttribute("action", words.action(filter.action()));
        return "audit/list";
    }

    private List<Choice> actions() {
        return trail.actions().stream()
                .map(action -> Choice.of(action, words.action(action)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
