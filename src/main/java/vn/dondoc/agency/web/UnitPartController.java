package vn.dondoc.agency.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Committees;
import vn.dondoc.agency.UnitDirectory;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.Units;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** How documents write a unit, and what is particular to a steering committee. */
@Controller
@RequestMapping("/units/{id}")
@lombok.RequiredArgsConstructor
class UnitPartController {

    private final Units units;
    private final UnitDirectory directory;
    private final Committees committees;
    private final UnitPages pages;
    private final Picker picker;

    @PostMapping("/aliases")
    String addAlias(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("aliasForm") UnitForms.Alias form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        directory.facts(id);
        boolean done = Attempt.at(
                () -> units.addAlias(id, requireNonNull(form.alias), user.username()), errors, "alias", "alias");
        if (!done) {
            return pages.show(id, model);
        }
        Flash.done("agency.alias.added", requireNonNull(form.alias).strip()).on(redirect);
        return "redirect:/units/" + id;
    }

    @PostMapping("/aliases/{aliasId}/removal")
    String removeAlias(
            CurrentUser user, @PathVariable UUID id, @PathVariable UUID aliasId, RedirectAttributes redirect) {
        units.removeAlias(id, aliasId, user.username());
        Flash.done("agency.alias.removed").on(redirect);
        return "redirect:/units/" + id;
    }

    @PostMapping("/committee")
    String describe(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("committee") UnitForms.Committee form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (units.on(id, picker.today()).kind() != UnitKind.STEERING_COMMITTEE) {
            throw new NotFound("committee", id);
        }
        if (form.standingBodyId != null) {
            directory.facts(form.standingBodyId);
        }
        if (errors.hasErrors()) {
            return pages.show(id, model);
        }
        committees.describe(
                new Committees.CommitteeRow(
                        id,
                        requireNonNull(form.topic).strip(),
                        typed(form.chair),
                        form.standingBodyId,
                        requireNonNull(form.planNotation).strip()),
                user.username());
        Flash.done("agency.committee.described").on(redirect);
        return "redirect:/units/" + id;
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
