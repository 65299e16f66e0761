package vn.dondoc.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who took back what a leader had instructed, when, and why. */
@Embeddable
record Withdrawing(
        @Column(name = "withdrawn_at") Instant at,
        @Column(name = "withdrawn_by") UUID by,
        @Column(name = "withdrawn_because") String reason) {}
