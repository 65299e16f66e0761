package vn.dondoc.reminder.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.reminder.Mails;
import vn.dondoc.site.Flash;

/** Mails that did not reach their server, for administrators. */
@Controller
@RequestMapping("/admin/mails")
@lombok.RequiredArgsConstructor
class MailController {

    private final Mails mails;

    @GetMapping
    String list(CurrentUser user, Model model) {
        model.addAttribute("mails", mails.inTrouble(user));
        model.addAttribute("sends", mails.areSent());
        return "reminder/mails";
    }

    @PostMapping("/{id}/sending")
    String send(@PathVariable UUID id, CurrentUser user, RedirectAttributes redirect) {
        mails.sendAgain(id, user);
        Flash.done("reminder.mails.again.done").on(redirect);
        return "redirect:/admin/mails";
    }
}
