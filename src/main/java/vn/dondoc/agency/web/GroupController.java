package vn.dondoc.agency.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.GroupRule;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Refused;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;
import vn.dondoc.site.Flash;

@Controller
@RequestMapping("/groups")
@lombok.RequiredArgsConstructor
class GroupController {

    private final Groups groups;
    private final Units units;
    private final GroupPages pages;
    private final Picker picker;

    @GetMapping
    String list(Model model) {
        List<Groups.GroupRow> rows = groups.all();
        Map<UUID, UnitRow> owners =
                units.on(rows.stream().map(Groups.GroupRow::ownerId).distinct().toList(), picker.today());
        model.addAttribute("groups", rows);
        model.addAttribute("owners", owners);
        return "agency/groups";
    }

    @GetMapping("/new")
    String create(@RequestParam(required = false) @Nullable UUID owner, Model model) {
        GroupForms.Creation form = new GroupForms.Creation();
        if (owner != null) {
            form.owner = units.on(owner, picker.today()).label();
        }
        return form(form, model);
    }

    @PostMapping
    String create(
            CurrentUser user,
            @Valid @ModelAttribute("form") GroupForms.Creation form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        UUID owner = picker.requiredUnit(form.owner, null, errors, "owner");
        UUID[] made = new UUID[1];
        boolean done = Attempt.at(
                () -> made[0] = groups.create(
                        requireNonNull(owner), requireNonNull(form.name), requireNonNull(form.rule), user.username()),
                errors,
                "name",
                "name");
        if (!done) {
            return form(form, model);
        }
        Flash.done("agency.group.created", requireNonNull(form.name)).on(redirect);
        return "redirect:/groups/" + made[0];
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate day, Model model) {
        return pages.show(id, day == null ? picker.today() : day, model);
    }

    @PostMapping("/{id}/deletion")
    String delete(CurrentUser user, @PathVariable UUID id, RedirectAttributes redirect) {
        try {
            groups.delete(id, user.username());
        } catch (Refused named) {
            Flash.fail(named.reason().key()).on(redirect);
            return "redirect:/groups/" + id;
        }
        Flash.done("agency.group.deleted").on(redirect);
        return "redirect:/groups";
    }

    private String form(GroupForms.Creation form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("rules", picker.all(GroupRule.class));
        return "agency/group-form";
    }
}
