package vn.dondoc.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.Ids;

/** One step in the history of an obligation: who, when, why. Written once. */
@Entity
@Immutable
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class ObligationEvent {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Obligation obligation;

    private UUID rootAgencyId;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ObligationStep step;

    private Instant at;
    private @Nullable UUID byAccount;
    private @Nullable String reason;
    private @Nullable LocalDate dueOn;
    private @Nullable Instant recordedAt;
    private @Nullable UUID otherUnitId;

    ObligationEvent(
            Obligation obligation,
            int number,
            ObligationStep step,
            Instant at,
            @Nullable UUID byAccount,
            @Nullable String reason,
            @Nullable LocalDate dueOn,
            @Nullable Instant recordedAt,
            @Nullable UUID otherUnitId) {
        this.id = Ids.next();
        this.obligation = obligation;
        this.rootAgencyId = obligation.rootAgencyId();
        this.number = number;
        this.step = step;
        this.at = at;
        this.byAccount = byAccount;
        this.reason = reason;
        this.dueOn = dueOn;
        this.recordedAt = recordedAt;
        this.otherUnitId = otherUnitId;
    }
}
