package vn.dondoc.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.agency.ChangeKind;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;

/** Changes of the organisation for tests. */
public final class Merging {

    public static final LocalDate DAY = LocalDate.of(2021, 7, 1);
    public static final String BASIS = "Nghị quyết số 1675/NQ-UBTVQH15";

    private Merging() {}

    public static PlannedHeir founded(String name, UUID superior) {
        return new PlannedHeir(null, name, "", UnitKind.PEOPLES_COMMITTEE, Tier.COMMUNE, superior, "", true);
    }

    public static PlannedChange of(List<UUID> units, PlannedHeir heir) {
        return change(ChangeKind.MERGE, units, List.of(heir), List.of(), Map.of());
    }

    /** Nothing that came to be on a day ends before it. */
    static PlannedChange of(List<UUID> units, PlannedHeir heir, LocalDate day) {
        return new PlannedChange(
                ChangeKind.MERGE, day, BASIS, null, false, units, List.of(heir), List.of(), null, "", "", Map.of());
    }

    public static PlannedChange change(
            ChangeKind kind,
            List<UUID> units,
            List<PlannedHeir> heirs,
            List<UUID> takers,
            Map<String, String> answers) {
        return new PlannedChange(kind, DAY, BASIS, null, false, units, heirs, takers, null, "", "", answers);
    }
}
