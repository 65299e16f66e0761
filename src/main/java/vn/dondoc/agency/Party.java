package vn.dondoc.agency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a plan names: one unit, or a group of them. */
public record Party(@Nullable UUID unitId, @Nullable UUID groupId) {

    public Party {
        if ((unitId == null) == (groupId == null)) {
            throw new IllegalArgumentException("a party is either a unit or a group");
        }
    }

    public static Party unit(UUID id) {
        return new Party(id, null);
    }

    public static Party group(UUID id) {
        return new Party(null, id);
    }

    /** @param text "unit:" or "group:" and the id, as forms send it */
    public static Party parse(String text) {
        if (text.startsWith("unit:")) {
            return unit(UUID.fromString(text.substring("unit:".length())));
        }
        if (text.startsWith("group:")) {
            return group(UUID.fromString(text.substring("group:".length())));
        }
        throw new IllegalArgumentException("not a party: " + text);
    }

    @Override
    public String toString() {
        return unitId != null ? "unit:" + unitId : "group:" + groupId;
    }
}
