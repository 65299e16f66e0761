package vn.dondoc.reporting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.OwedReport;

/** The work of a unit on one report that it owes; it bears the id of the obligation. */
@Entity
@lombok.Getter(lombok.AccessLevel.PACKAGE)
@lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
class Report {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID rootAgencyId;
    private UUID formId;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private int versions;
    private @Nullable Integer acceptedVersion;
    private boolean nil;
    private boolean onBehalf;
    private boolean estimating;
    private UUID openedBy;
    private Instant openedAt;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("askedAt")
    private List<Approval> approvals = new ArrayList<>();

    /**
     * @param estimating due before the period ends: decided now, so that a day set later does not change what is asked
     * @param onBehalf begun by the intake unit for a paper that came in
     */
    Report(OwedReport owed, UUID formId, boolean estimating, boolean onBehalf, UUID by, Instant now) {
        this.id = owed.id();
        this.rootAgencyId = owed.rootAgencyId();
        this.formId = formId;
        this.status = ReportStatus.DRAFTING;
        this.estimating = estimating;
        this.onBehalf = onBehalf;
        this.openedBy = by;
        this.openedAt = now;
    }

    /** The unit goes on with it itself: what it writes from now on is not for those who entered its paper. */
    void takeOver() {
        onBehalf = false;
    }

    void askApproval(@Nullable String reason, UUID by, Instant now) {
        status.require(ReportStatus.DRAFTING);
        status = ReportStatus.AWAITING_APPROVAL;
        approvals.add(new Approval(this, reason, by, now));
    }

    void approve(UUID by, Instant now) {
        asked().decide(true, null, by, now);
    }

    /** @throws MovedMeanwhile where the head has read what the officer laid before at another time */
    void requireAsked(@Nullable UUID approval) {
        if (!asked().id().equals(approval)) {
            throw new MovedMeanwhile();
        }
    }

    private Approval asked() {
        status.require(ReportStatus.AWAITING_APPROVAL);
        return approvals.stream().filter(Approval::isOpen).findFirst().orElseThrow(MovedMeanwhile::new);
    }

    /** Back to the officer; also when the officer takes it back. */
    void refuseApproval(@Nullable String remark, UUID by, Instant now) {
        asked().decide(false, remark, by, now);
        status = ReportStatus.DRAFTING;
    }

    /** @return the number of the version that is made by this */
    int handIn(boolean nothingArisen) {
        status.require(ReportStatus.DRAFTING, ReportStatus.AWAITING_APPROVAL);
        status = ReportStatus.HANDED_IN;
        nil = nothingArisen;
        return ++versions;
    }

    void accept() {
        status.require(ReportStatus.HANDED_IN);
        acceptedVersion = versions;
    }

    /** Returned by the receiver, or a correction of what was accepted begins. */
    void workOn() {
        status.require(ReportStatus.HANDED_IN);
        status = ReportStatus.DRAFTING;
    }

    /** A correction that was begun is given up: what was handed in stands. */
    void leaveAsItWas() {
        status.require(ReportStatus.DRAFTING);
        status = ReportStatus.HANDED_IN;
    }

    /** The draft goes on with a newer form; what was handed in keeps its own. */
    void adopt(UUID newerFormId) {
        status.require(ReportStatus.DRAFTING);
        formId = newerFormId;
    }
}
