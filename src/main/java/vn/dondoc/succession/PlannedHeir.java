package vn.dondoc.succession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Founding;
import vn.dondoc.agency.Heir;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;

/**
 * Who is to stand in the place of units that end.
 *
 * @param unitId one that exists; null where it is founded with the change
 * @param name empty where one that exists keeps its own
 * @param kind of what is founded, as are tier and superior
 * @param code taken over or new; empty for none, or its own
 */
public record PlannedHeir(
        @Nullable UUID unitId,
        String name,
        String brief,
        @Nullable UnitKind kind,
        @Nullable Tier tier,
        @Nullable UUID superiorId,
        String code,
        boolean keepsRecords) {

    public static PlannedHeir existing(UUID unitId, boolean keepsRecords) {
        return new PlannedHeir(unitId, "", "", null, null, null, "", keepsRecords);
    }

    Heir on(LocalDate day) {
        Heir heir = unitId == null ? founded(day) : called(Heir.existing(unitId));
        Heir coded = code.isBlank() ? heir : heir.coded(code.strip());
        return keepsRecords ? coded.keepingRecords() : coded;
    }

    private Heir founded(LocalDate day) {
        UnitKind what = kind == null ? UnitKind.OTHER : kind;
        return Heir.founded(new Founding(what, tier == null ? Tier.COMMUNE : tier, unitName(), superiorId, null, day));
    }

    private Heir called(Heir heir) {
        return name.isBlank() ? heir : heir.called(unitName());
    }

    private UnitName unitName() {
        return brief.isBlank() ? UnitName.of(name.strip()) : new UnitName(name.strip(), brief.strip());
    }
}
