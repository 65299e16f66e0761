package vn.dondoc.reminder.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.reminder.Kind;
import vn.dondoc.reminder.Mails;
import vn.dondoc.reminder.Preferences;
import vn.dondoc.site.Flash;

/** How one wishes to be told by mail. */
@Controller
@RequestMapping("/reminders/preferences")
@lombok.RequiredArgsConstructor
class PreferenceController {

    private final Preferences preferences;
    private final Mails mails;

    @GetMapping
    String show(CurrentUser user, Model model) {
        return page(PreferenceForm.of(preferences.of(user.id())), model);
    }

    @PostMapping
    String set(
            CurrentUser user,
            @Valid @ModelAttribute("form") PreferenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(form, model);
        }
        preferences.set(form.preference(), user);
        Flash.done("reminder.preferences.saved").on(redirect);
        return "redirect:/reminders/preferences";
    }

    private String page(PreferenceForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("sends", mails.areSent());
        return "reminder/preferences";
    }
}
