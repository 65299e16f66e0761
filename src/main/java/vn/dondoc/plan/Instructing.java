package vn.dondoc.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;

/** Which leader gave a task beside the plan, when, and which duty was the reason. */
@Embeddable
record Instructing(
        @Column(name = "instructed_at") Instant at,
        @Column(name = "instructed_by") UUID by,
        @Column(name = "instructed_position") String position,
        @Column(name = "answers_id") @Nullable UUID answersId) {

    LocalDate day() {
        return VietnamTime.dayOf(at);
    }
}
