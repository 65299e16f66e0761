package vn.dondoc.audit.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.dondoc.audit.AuditFilter;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.audit.AuditWords;
import vn.dondoc.site.Choice;
import vn.dondoc.site.ListSheets;
import vn.dondoc.site.Paging;

/** The trail with its search; what is looked for stands in the address. */
@Controller
@lombok.RequiredArgsConstructor
class AuditController {

    private static final int PAGE = 40;
    private static final long MOST = 1000;
    private static final int READ_AT_ONCE = 5_000;

    private final AuditTrail trail;
    private final AuditWords words;
    private final ListSheets sheets;

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

    @GetMapping("/audit/sheet.xlsx")
    View sheet(@ModelAttribute("form") AuditForm form, BindingResult errors) {
        AuditFilter filter = form.filter();
        return sheets.list(
                        "nhat-ky",
                        "audit.list",
                        ListSheets.pages(
                                page -> words.lines(trail.entries(filter, READ_AT_ONCE, (page - 1L) * READ_AT_ONCE))))
                .day("audit.sheet.day", AuditWords.Line::at)
                .time("audit.sheet.time", AuditWords.Line::at)
                .text("audit.sheet.who", 24, AuditWords.Line::who)
                .text("audit.actor", 20, line -> line.actor() == null ? sheets.say("audit.program") : line.actor())
                .text("audit.action", 30, AuditWords.Line::words)
                .text("audit.subject", 40, AuditWords.Line::subject)
                .text("audit.sheet.detail", 30, AuditWords.Line::detail);
    }

    private List<Choice> actions() {
        return trail.actions().stream()
                .map(action -> Choice.of(action, words.action(action)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
