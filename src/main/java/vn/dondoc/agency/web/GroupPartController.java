package vn.dondoc.agency.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.UnitDirectory;
import vn.dondoc.site.Flash;

/** Who is listed in a group, who is left out of it, and how documents write it. */
@Controller
@RequestMapping("/groups/{id}")
@lombok.RequiredArgsConstructor
class GroupPartController {

    private final Groups groups;
    private final UnitDirectory directory;
    private final GroupPages pages;
    private final Picker picker;

    @PostMapping("/members")
    String list(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("memberForm") GroupForms.Member form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        groups.group(id);
        UUID unit = picker.requiredUnit(form.member, null, errors, "member");
        if (errors.hasErrors()) {
            return pages.show(id, picker.today(), model);
        }
        groups.list(id, requireNonNull(unit), user.username());
        return saved(id, redirect);
    }

    @PostMapping("/members/{unitId}/removal")
    String unlist(CurrentUser user, @PathVariable UUID id, @PathVariable UUID unitId, RedirectAttributes redirect) {
        groups.unlist(id, unitId, user.username());
        return saved(id, redirect);
    }

    @PostMapping("/exceptions")
    String except(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("leaving") GroupForms.Leaving form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        groups.group(id);
        if (errors.hasErrors()) {
            return pages.show(id, picker.today(), model);
        }
        directory.facts(requireNonNull(form.excepted));
        groups.except(id, requireNonNull(form.excepted), requireNonNull(form.reason), user.username());
        return saved(id, redirect);
    }

    @PostMapping("/exceptions/{unitId}/removal")
    String readmit(CurrentUser user, @PathVariable UUID id, @PathVariable UUID unitId, RedirectAttributes redirect) {
        groups.readmit(id, unitId, user.username());
        return saved(id, redirect);
    }

    @PostMapping("/aliases")
    String addAlias(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("aliasForm") GroupForms.Alias form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        groups.group(id);
        boolean done = Attempt.at(
                () -> groups.addAlias(id, requireNonNull(form.alias), user.username()), errors, "alias", "alias");
        return done ? saved(id, redirect) : pages.show(id, picker.today(), model);
    }

    @PostMapping("/aliases/{aliasId}/removal")
    String removeAlias(
            CurrentUser user, @PathVariable UUID id, @PathVariable UUID aliasId, RedirectAttributes redirect) {
        groups.removeAlias(id, aliasId, user.username());
        return saved(id, redirect);
    }

    private static String saved(UUID id, RedirectAttributes redirect) {
        Flash.done("agency.group.saved").on(redirect);
        return "redirect:/groups/" + id;
    }
}
