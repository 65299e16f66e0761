package vn.dondoc.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One act on many duties, with the words for their histories and, for more time, the new last day. */
public record BulkOrder(
        BulkAct act, String reason, @Nullable LocalDate day) {

    public BulkOrder {
        if (act.needsReason() && reason.isBlank() || act.needsDay() != (day != null)) {
            throw new IllegalArgumentException("Words or day of " + act);
        }
    }
}
