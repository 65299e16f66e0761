package vn.dondoc.reminder.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.reminder.Bell;
import vn.dondoc.reminder.Line;
import vn.dondoc.reminder.Preferences;
import vn.dondoc.site.Flash;
import vn.dondoc.site.Paging;

/** What a person was told, one line per duty. */
@Controller
@RequestMapping("/reminders")
@lombok.RequiredArgsConstructor
class BellController {

    private static final int SIZE = 20;

    private final Bell bell;
    private final Preferences preferences;
    private final Obligations obligations;

    @GetMapping
    String list(Standing standing, @RequestParam(defaultValue = "1") int page, Model model) {
        int number = Math.clamp(page, 1, 1_000);
        List<Line> lines = bell.lines(number, SIZE, standing);
        boolean more = lines.size() > SIZE;
        model.addAttribute("lines", lines.stream().limit(SIZE).toList());
        model.addAttribute(
                "paging", new Paging(number, SIZE, (number - 1L) * SIZE + Math.min(lines.size(), SIZE), more));
        model.addAttribute("unread", bell.unread(standing));
        return "reminder/bell";
    }

    /** Seen by opening it from here: a bell that has to be answered twice is soon not looked at. */
    @GetMapping("/{obligationId}")
    String open(@PathVariable UUID obligationId, Standing standing) {
        bell.read(obligationId, standing);
        return "redirect:" + obligations.row(obligationId, standing).address();
    }

    @PostMapping("/reading")
    String readAll(CurrentUser user, RedirectAttributes redirect) {
        preferences.readAll(user);
        Flash.done("reminder.bell.all.done").on(redirect);
        return "redirect:/reminders";
    }
}
