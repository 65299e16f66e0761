package vn.dondoc.agency.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Committees;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Successions;
import vn.dondoc.agency.UnitDirectory;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;
import vn.dondoc.site.Choice;

/** Puts a unit's page together, with the forms that nobody has typed into yet. */
@Component
@lombok.RequiredArgsConstructor
class UnitPages {

    private final Units units;
    private final UnitDirectory directory;
    private final Groups groups;
    private final Committees committees;
    private final Postings postings;
    private final Successions successions;
    private final Picker picker;

    String show(UUID id, Model model) {
        LocalDate today = picker.today();
        UnitRow unit = units.on(id, today);
        Committees.CommitteeRow committee = committees.committee(id).orElse(null);
        UUID standing = committee == null ? null : committee.standingBodyId();
        UnitPage page = new UnitPage(
                unit,
                directory.facts(id),
                units.aliasesOf(id),
                units.under(id, today),
                groups.ownedBy(List.of(id)),
                committee,
                standing == null ? null : units.on(standing, today).label(),
                postings.in(id),
                successions.predecessors(id),
                successions.heirs(id),
                successions.changes(id));
        model.addAttribute("page", page);
        addForms(page, model, today);
        return "agency/unit";
    }

    private void addForms(UnitPage page, Model model, LocalDate today) {
        UnitRow unit = page.unit();
        UnitForms.Renaming renaming = new UnitForms.Renaming();
        renaming.fullName = unit.name();
        renaming.briefName = unit.shortName();
        add(model, "renaming", renaming);
        add(model, "move", new UnitForms.Move());
        add(model, "recoding", new UnitForms.Recoding());
        add(model, "aliasForm", new UnitForms.Alias());
        add(model, "dissolution", new UnitForms.Dissolution());
        UnitForms.Appointment appointment = new UnitForms.Appointment();
        appointment.servesFrom = today;
        add(model, "appointment", appointment);
        model.addAttribute("roles", picker.all(PostingRole.class));
        if (page.isCommittee()) {
            add(model, "committee", filled(page.committee()));
            model.addAttribute("bodies", bodies(unit, today));
        }
    }

    private static UnitForms.Committee filled(Committees.@Nullable CommitteeRow row) {
        UnitForms.Committee form = new UnitForms.Committee();
        if (row != null) {
            form.topic = row.topic();
            form.chair = row.chair();
            form.standingBodyId = row.standingBodyId();
            form.planNotation = row.planNotation();
        }
        return form;
    }

    /** A standing body is one of the bodies beside the committee. */
    private List<Choice> bodies(UnitRow unit, LocalDate today) {
        return unit.parentId() == null
                ? List.of()
                : units.under(unit.parentId(), today).stream()
                        .filter(beside -> !beside.id().equals(unit.id()))
                        .map(beside -> Choice.of(beside.id(), beside.shortName()))
                        .toList();
    }

    private static void add(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
