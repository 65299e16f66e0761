package vn.dondoc.intake.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Circle;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Refused;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.intake.NewNames;

/** Carries out what a person decided on unknown names: a new way of writing, or a new unit. */
@Component
@lombok.RequiredArgsConstructor
class Teaching {

    private static final int LONGEST_NAME = 200;

    /** Those of the issuer's own circle; how others are written is for their own people to say. */
    private static final Set<String> SECTIONS_TAUGHT = Set.of("GROUP", "AGENCY", "COMMUNE");

    private final NewNames newNames;

    /** @throws NotLearnt where a new unit is refused */
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
            if (line.alias) {
                alias(i, line, setting, problems, standing);
            }
        }
    }

    private void alias(
            int i, ReviewForm.NameLine line, Setting setting, Map<String, Problem> problems, Standing standing) {
        Optional<Circle.Member> member =
                Names.party(requireNonNullElse(line.choice, "")).flatMap(setting.circle()::member);
        if (member.isEmpty()) {
            return;
        }
        String written = requireNonNullElse(line.written, "").strip();
        line.alias = false;
        if (!SECTIONS_TAUGHT.contains(member.get().section())) {
            problems.put("names" + i, new Problem("names" + i, "intake.problem.aliasElsewhere", written));
        } else if (written.isEmpty() || written.length() > LONGEST_NAME) {
            problems.put("names" + i, new Problem("names" + i, "intake.problem.aliasLong", written));
        } else {
            newNames.alias(member.get().party(), written, standing);
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
        if (name.isEmpty() || name.length() > LONGEST_NAME || kind.isEmpty()) {
            problems.put("names" + i, new Problem("names" + i, "intake.problem.newUnit", written));
            return;
        }
        try {
            Party unit = newNames.found(kind.get(), name, issuer, setting.day(), standing, user);
            line.choice = unit.toString();
            if (!name.equals(written) && !written.isBlank() && written.length() <= LONGEST_NAME) {
                newNames.alias(unit, written, standing);
            }
        } catch (Refused refused) {
            throw new NotLearnt(new Problem("names" + i, "intake.problem.newUnitRefused", written), refused);
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
