package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as it was called on the day asked for. */
public record UnitRow(
        UUID id,
        String name,
        String shortName,
        UnitKind kind,
        Tier tier,
        @Nullable UUID parentId,
        @Nullable String parentName,
        @Nullable String code,
        @Nullable LocalDate dissolvedOn) {

    /** The name by which it is chosen in forms: with its superior's, since every district has a Phòng Tư pháp. */
    public String label() {
        return parentName == null ? shortName : shortName + " – " + parentName;
    }
}
