package vn.dondoc.agency.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.UnitDirectory;
import vn.dondoc.agency.Units;
import vn.dondoc.site.Flash;

/** Who serves in a unit. */
@Controller
@RequestMapping("/units/{id}/postings")
@lombok.RequiredArgsConstructor
class PostingController {

    private final Postings postings;
    private final Units units;
    private final UnitDirectory directory;
    private final UnitPages pages;
    private final Picker picker;

    @PostMapping
    String appoint(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("appointment") UnitForms.Appointment form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        directory.facts(id);
        UUID account = picker.person(form.username, errors, "username");
        boolean done = Attempt.at(
                () -> postings.appoint(
                        requireNonNull(account),
                        id,
                        requireNonNull(form.role),
                        requireNonNull(form.position),
                        requireNonNull(form.servesFrom),
                        user.username()),
                errors,
                "servesFrom",
                "username");
        if (!done) {
            return pages.show(id, model);
        }
        Flash.done("agency.posting.appointed").on(redirect);
        return "redirect:/units/" + id;
    }

    @GetMapping("/{postingId}/end")
    String end(@PathVariable UUID id, @PathVariable UUID postingId, Model model) {
        UnitForms.End form = new UnitForms.End();
        form.lastDay = picker.today();
        return ending(id, postingId, form, model);
    }

    @PostMapping("/{postingId}/end")
    String end(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID postingId,
            @Valid @ModelAttribute("form") UnitForms.End form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        boolean done = Attempt.at(
                () -> postings.end(postingId, requireNonNull(form.lastDay), user.username()),
                errors,
                "lastDay",
                "lastDay");
        if (!done) {
            return ending(id, postingId, form, model);
        }
        Flash.done("agency.posting.ended").on(redirect);
        return "redirect:/units/" + id;
    }

    private String ending(UUID id, UUID postingId, UnitForms.End form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("unit", units.on(id, picker.today()));
        model.addAttribute("posting", postings.posting(postingId));
        return "agency/posting-end";
    }
}
