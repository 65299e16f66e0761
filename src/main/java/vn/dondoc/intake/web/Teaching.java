package vn.dondoc.intake.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Refused;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.intake.NewNames;

/** Carries out what a person decided on unknown names: a new way of writing, or a new unit. */
@Component
@lombok.RequiredArgsConstructor
class Teaching {

    private final NewNames newNames;

    void learn(ReviewForm form, Setting setting, Map<String, Problem> problems, Standing standing, CurrentUser user) {
        UUID issuer = setting.matched();
        if (!newNames.mayTeach(issuer, setting.day(), standing, user)) {
            refuse(form, problems);
            return;
        }
        for (int i = 0; i < form.names.size(); i++) {
            ReviewForm.NameLine line = form.names.get(i);
            if (Names.NEW.equals(line.choice)) {
                found(i, line, issuer, setting, problems, standing, user);
            }
            Optional<Party> party = line.choice == null ? Optional.empty() : Names.party(line.choice);
            if (line.alias
                    && party.isPresent()
                    && setting.circle().member(party.get()).isPresent()) {
                newNames.alias(party.get(), requireNonNullElse(line.written, ""), standing);
                line.alias = false;
            }
        }
    }

    private void found(
            int i,
            ReviewForm.NameLine line,
            UUID issuer,
            Setting setting,
            Map<String, Problem> problems,
            Standing standing,
            CurrentUser user) {
        String written = requireNonNullElse(line.written, "");
        String name = requireNonNullElse(line.newName, "").strip();
        Optional<UnitKind> kind = Arrays.stream(UnitKind.values())
                .filter(each -> each.name().equals(line.newKind))
                .findFirst();
        if (name.isEmpty() || kind.isEmpty()) {
            problems.put("names" + i, new Problem("names" + i, "intake.problem.newUnit", written));
            return;
        }
        try {
            Party unit = newNames.found(kind.get(), name, issuer, setting.day(), standing, user);
            line.choice = unit.toString();
            if (!name.equals(written)) {
                newNames.alias(unit, written, standing);
            }
        } catch (Refused refused) {
            problems.put("names" + i, new Problem("names" + i, "intake.problem.newUnitRefused", written));
        }
    }

    private static void refuse(ReviewForm form, Map<String, Problem> problems) {
        for (int i = 0; i < form.names.size(); i++) {
            ReviewForm.NameLine line = form.names.get(i);
            line.alias = false;
            if (Names.NEW.equals(line.choice)) {
                problems.put(
                        "names" + i,
                        new Problem("names" + i, "intake.problem.mayNotFound", requireNonNullElse(line.written, "")));
            }
        }
    }
}
