package vn.dondoc.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.ChangeKind;
import vn.dondoc.agency.Decision;
import vn.dondoc.agency.Heir;
import vn.dondoc.agency.LegalBasis;

/**
 * A change of the organisation as it is prepared: what it does, and what a person has decided about what is open.
 *
 * @param goesOn a unit of which only parts go to others
 * @param takers units that take work over without standing in anybody's place
 * @param superiorId of a unit that moves
 * @param name of a unit that is renamed
 * @param answers by {@link Answers}' keys
 */
public record PlannedChange(
        ChangeKind kind,
        LocalDate effectiveOn,
        String basis,
        @Nullable LocalDate signedOn,
        boolean goesOn,
        List<UUID> units,
        List<PlannedHeir> heirs,
        List<UUID> takers,
        @Nullable UUID superiorId,
        String name,
        String brief,
        Map<String, String> answers) {

    public PlannedChange {
        units = List.copyOf(units);
        heirs = List.copyOf(heirs);
        takers = List.copyOf(takers);
        answers = Map.copyOf(answers);
    }

    /** With answers added, and those under the same keys replaced. */
    public PlannedChange answered(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(answers);
        all.putAll(more);
        return withAnswers(all);
    }

    PlannedChange withAnswers(Map<String, String> all) {
        return new PlannedChange(
                kind, effectiveOn, basis, signedOn, goesOn, units, heirs, takers, superiorId, name, brief, all);
    }

    /** Whether its units end, so that there is something to inherit. */
    public boolean endsUnits() {
        return switch (kind) {
            case MERGE, DISSOLVE -> true;
            case SPLIT -> !goesOn;
            case RENAME, MOVE -> false;
        };
    }

    /** Who goes on, though named among the merged. */
    List<UUID> ending() {
        List<UUID> ending = new ArrayList<>(endsUnits() ? units : List.of());
        heirs.forEach(heir -> ending.remove(heir.unitId()));
        return ending;
    }

    /** The one to whom all goes that nobody has decided otherwise about; -1 where there is none. */
    int keeper() {
        if (heirs.size() == 1 && kind != ChangeKind.SPLIT) {
            return 0;
        }
        for (int i = 0; i < heirs.size(); i++) {
            if (heirs.get(i).keepsRecords()) {
                return i;
            }
        }
        return -1;
    }

    List<Heir> agencyHeirs() {
        return heirs.stream().map(heir -> heir.on(effectiveOn)).toList();
    }

    Decision decision(String by) {
        return new Decision(effectiveOn, new LegalBasis(basis, signedOn), by);
    }
}
