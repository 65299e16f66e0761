package vn.dondoc.agency;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in the place of a unit that ends: one that exists, perhaps under another name or code from then on, or one
 * that is founded on that day.
 *
 * @param share of what is divided, above 0 and at most 1; null where nobody said it
 * @param keepsRecords the heir of whatever is not named otherwise
 */
public record Heir(
        @Nullable UUID unitId,
        @Nullable Founding founding,
        @Nullable UnitName name,
        @Nullable String code,
        @Nullable BigDecimal share,
        boolean keepsRecords) {

    public Heir {
        if ((unitId == null) == (founding == null)) {
            throw new IllegalArgumentException("an heir exists already or is founded");
        }
    }

    public static Heir existing(UUID unitId) {
        return new Heir(unitId, null, null, null, null, false);
    }

    /** The day of the founding is that of the change, whatever it says. */
    public static Heir founded(Founding founding) {
        return new Heir(null, founding, founding.name(), founding.code(), null, false);
    }

    /** Bears that name from the day on. */
    public Heir called(UnitName next) {
        return new Heir(unitId, founding, next, code, share, keepsRecords);
    }

    /** Bears that code from the day on; it may be one of those that end. */
    public Heir coded(String next) {
        return new Heir(unitId, founding, name, next, share, keepsRecords);
    }

    public Heir withShare(BigDecimal part) {
        return new Heir(unitId, founding, name, code, part, keepsRecords);
    }

    public Heir keepingRecords() {
        return new Heir(unitId, founding, name, code, share, true);
    }
}
