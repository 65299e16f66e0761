package vn.dondoc.agency.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
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
import vn.dondoc.agency.Below;
import vn.dondoc.agency.Decision;
import vn.dondoc.agency.Heir;
import vn.dondoc.agency.LegalBasis;
import vn.dondoc.agency.Successions;
import vn.dondoc.agency.Units;
import vn.dondoc.site.Flash;

/** A unit, and what changes in it from a day on. */
@Controller
@RequestMapping("/units/{id}")
@lombok.RequiredArgsConstructor
class UnitPageController {

    private final Units units;
    private final Successions successions;
    private final UnitPages pages;
    private final Picker picker;

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return pages.show(id, model);
    }

    @PostMapping("/names")
    String rename(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("renaming") UnitForms.Renaming form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        boolean done = Attempt.at(
                () -> units.rename(
                        id,
                        FoundingForm.name(requireNonNull(form.fullName), form.briefName),
                        requireNonNull(form.namedFrom),
                        user.username()),
                errors,
                "namedFrom",
                "fullName");
        return answer(done, "agency.unit.renamed", id, model, redirect);
    }

    @PostMapping("/parents")
    String move(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("move") UnitForms.Move form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        UUID superior = picker.requiredUnit(form.superior, form.movedFrom, errors, "superior");
        boolean done = Attempt.at(
                () -> units.moveUnder(id, requireNonNull(superior), requireNonNull(form.movedFrom), user.username()),
                errors,
                "movedFrom",
                "superior");
        return answer(done, "agency.unit.moved", id, model, redirect);
    }

    @PostMapping("/codes")
    String recode(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("recoding") UnitForms.Recoding form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        boolean done = Attempt.at(
                () -> units.recode(
                        id, requireNonNull(form.code).strip(), requireNonNull(form.codedFrom), user.username()),
                errors,
                "codedFrom",
                "code");
        return answer(done, "agency.unit.recoded", id, model, redirect);
    }

    @PostMapping("/dissolution")
    String dissolve(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("dissolution") UnitForms.Dissolution form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        LocalDate next = form.dissolvedOn == null ? null : form.dissolvedOn.plusDays(1);
        UUID heir = picker.unit(form.heir, next, errors, "heir");
        boolean done = Attempt.at(
                () -> successions.dissolve(
                        id,
                        heir == null ? List.of() : List.of(Heir.existing(heir)),
                        heir == null ? Below.NOBODY : Below.FOLLOWS,
                        new Decision(
                                requireNonNull(next), LegalBasis.of(requireNonNull(form.legalBasis)), user.username())),
                errors,
                "dissolvedOn",
                "heir");
        return answer(done, "agency.unit.dissolved", id, model, redirect);
    }

    private String answer(boolean done, String said, UUID id, Model model, RedirectAttributes redirect) {
        if (!done) {
            return pages.show(id, model);
        }
        Flash.done(said).on(redirect);
        return "redirect:/units/" + id;
    }
}
