package vn.dondoc.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.Ids;

/** An officer asked the head of the unit to approve a report, and what the head decided. */
@Entity
@Table(name = "report_approval")
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class Approval {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Report report;

    private UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Boolean approved;
    private @Nullable String remark;
    private @Nullable String reason;

    /** @param reason why what was accepted is corrected; otherwise none */
    Approval(Report report, @Nullable String reason, UUID askedBy, Instant askedAt) {
        this.id = Ids.next();
        this.report = report;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    boolean isOpen() {
        return decidedAt == null;
    }

    void decide(boolean approves, @Nullable String words, UUID by, Instant now) {
        decidedBy = by;
        decidedAt = now;
        approved = approves;
        remark = words;
    }
}
