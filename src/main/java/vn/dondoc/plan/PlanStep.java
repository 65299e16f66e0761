package vn.dondoc.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.Ids;

/** One step of a plan's life: who, when, why. */
@Entity
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class PlanStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    private String step;
    private Instant at;
    private UUID byAccount;
    private @Nullable String reason;
    private @Nullable UUID otherPlanId;

    PlanStep(Plan plan, String step, Instant at, UUID byAccount, @Nullable String reason, @Nullable UUID otherPlanId) {
        this.id = Ids.next();
        this.plan = plan;
        this.step = step;
        this.at = at;
        this.byAccount = byAccount;
        this.reason = reason;
        this.otherPlanId = otherPlanId;
    }
}
