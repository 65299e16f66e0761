package vn.dondoc.agency.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.site.Flash;

/** Gives a person, whose account was opened just now, a place in a unit that is still to be named. */
@Controller
@RequestMapping("/units/appointment")
@lombok.RequiredArgsConstructor
class AppointmentController {

    private final Postings postings;
    private final Picker picker;

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String username, Model model) {
        UnitForms.Placement form = new UnitForms.Placement();
        form.username = username;
        form.servesFrom = picker.today();
        model.addAttribute("appointment", form);
        return page(model);
    }

    @PostMapping
    String appoint(
            CurrentUser user,
            @Valid @ModelAttribute("appointment") UnitForms.Placement form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        UUID account = picker.person(form.username, errors, "username");
        UUID unit = picker.requiredUnit(form.unitName, form.servesFrom, errors, "unitName");
        boolean done = Attempt.at(
                () -> postings.appoint(
                        requireNonNull(account),
                        requireNonNull(unit),
                        requireNonNull(form.role),
                        requireNonNull(form.position),
                        requireNonNull(form.servesFrom),
                        user.username()),
                errors,
                "servesFrom",
                "unitName");
        if (!done) {
            return page(model);
        }
        Flash.done("agency.posting.appointed").on(redirect);
        return "redirect:/units/" + unit;
    }

    private String page(Model model) {
        model.addAttribute("roles", picker.all(PostingRole.class));
        return "agency/appointment";
    }
}
