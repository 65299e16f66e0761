package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of running logs: of one duty, or of all duties of a unit under a plan, those of the units that ended in it
 * included; perhaps of some days and of one indicator only.
 */
public record LogScope(
        @Nullable UUID dutyId,
        @Nullable UUID planId,
        @Nullable UUID unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String code) {

    public static LogScope ofDuty(UUID dutyId) {
        return new LogScope(dutyId, null, null, null, null, null);
    }

    public static LogScope ofPlan(UUID planId, UUID unitId) {
        return new LogScope(null, planId, unitId, null, null, null);
    }

    /** Only what lies in these days, both included, and is counted as that. */
    public LogScope within(@Nullable LocalDate first, @Nullable LocalDate last, @Nullable String indicator) {
        return new LogScope(
                dutyId, planId, unitId, first, last, indicator == null || indicator.isBlank() ? null : indicator);
    }

    public boolean isNarrowed() {
        return from != null || to != null || code != null;
    }

    /** The page that lists exactly these entries. */
    public String address() {
        String where =
                dutyId == null ? "/progress/log?plan=" + planId + "&unit=" + unitId : "/progress/" + dutyId + "/log?";
        StringBuilder address = new StringBuilder(where);
        add(address, "from", from);
        add(address, "to", to);
        add(address, "indicator", code);
        return address.toString().replace("?&", "?").replaceAll("\\?$", "");
    }

    private static void add(StringBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(value);
        }
    }

    /** Condition on {@code o} for {@code :duty} or {@code :plan}, {@code :unit} and {@code :today}. */
    String condition() {
        return dutyId != null ? "o.id = :duty" : OF_PLAN;
    }

    static final String OF_PLAN = """
            o.plan_id = :plan and (o.unit_id = :unit
                or o.unit_id in (select h.unit_id from agency_heirs(:today) h where h.heir_id = :unit))""";
}
