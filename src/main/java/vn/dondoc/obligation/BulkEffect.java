package vn.dondoc.obligation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an act on many does to one duty. */
public enum BulkEffect implements BulkVerdict {
    REMIND,
    /** a body outside the hierarchy is asked once more, never urged */
    ASK,
    EXTEND,
    /** it had no day */
    SET_DAY,
    CONFIRM,
    CANCEL;

    void on(Obligation duty, BulkOrder order, UUID by, Instant now) {
        switch (this) {
            case REMIND, ASK -> duty.remind(order.reason(), by, now);
            case EXTEND, SET_DAY -> duty.decideDue(requireNonNull(order.day()), order.reason(), false, by, now);
            case CONFIRM -> duty.accept(words(order), by, now);
            case CANCEL -> duty.cancel(order.reason(), by, now);
        }
    }

    boolean isUrging() {
        return this == REMIND || this == ASK;
    }

    private static @Nullable String words(BulkOrder order) {
        return order.reason().isBlank() ? null : order.reason();
    }
}
