package vn.dondoc.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.Window;

/** Who asked for a report beside the plan, when, by which document, about which days. */
@Embeddable
record Asking(
        @Column(name = "asked_at") Instant at,
        @Column(name = "asked_by") UUID by,
        @Column(name = "asked_reference") @Nullable String reference,
        @Column(name = "period_from") LocalDate from,
        @Column(name = "period_to") LocalDate to) {

    /** The day as of which its groups are resolved and its units named. */
    LocalDate day() {
        return VietnamTime.dayOf(at);
    }

    Window data() {
        return new Window(from, to);
    }
}
