package vn.dondoc.agency.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;
import vn.dondoc.site.Choice;

/** Puts a group's page together, with the forms that nobody has typed into yet. */
@Component
@lombok.RequiredArgsConstructor
class GroupPages {

    private final Groups groups;
    private final Units units;

    String show(UUID id, LocalDate day, Model model) {
        Groups.GroupRow group = groups.group(id);
        List<Groups.ExceptionRow> exceptions = groups.exceptions(id);
        Map<UUID, UnitRow> left =
                units.on(exceptions.stream().map(Groups.ExceptionRow::unitId).toList(), day);
        GroupPage page = new GroupPage(
                group,
                units.on(group.ownerId(), day),
                day,
                groups.membersOn(id, day),
                groups.listed(id, day),
                exceptions.stream()
                        .map(each -> new GroupPage.Left(Objects.requireNonNull(left.get(each.unitId())), each.reason()))
                        .toList(),
                groups.aliasesOf(id));
        model.addAttribute("page", page);
        model.addAttribute(
                "choices",
                page.members().stream()
                        .map(unit -> Choice.of(unit.id(), unit.shortName()))
                        .toList());
        add(model, "memberForm", new GroupForms.Member());
        add(model, "leaving", new GroupForms.Leaving());
        add(model, "aliasForm", new GroupForms.Alias());
        return "agency/group";
    }

    private static void add(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
