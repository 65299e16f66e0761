package vn.dondoc.cascade;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.PlanStatus;

/**
 * One duty of a superior plan, and what of ours answers it.
 *
 * @param elsewhere other agencies owe it, nobody here does
 * @param decisions in force: matches, or the one that it does not concern us
 * @param proposals duties of ours that are alike, the likeliest first; none once it is decided
 */
public record CoverageRow(
        Duty duty, PlanRow superior, boolean elsewhere, List<Decision> decisions, List<Proposal> proposals) {

    CoverageRow with(List<Proposal> likely) {
        return new CoverageRow(duty, superior, elsewhere, decisions, likely);
    }

    public CoverageState state() {
        if (decisions.isEmpty()) {
            return elsewhere ? CoverageState.ELSEWHERE : CoverageState.OPEN;
        }
        return decisions.getFirst().own() == null ? CoverageState.NOT_APPLICABLE : CoverageState.MATCHED;
    }

    public boolean isLater() {
        return decisions.stream().anyMatch(decision -> !decision.lateness().isEmpty());
    }

    public boolean isOutdated() {
        return superior.status() != PlanStatus.ISSUED;
    }

    /** @param own none where it does not concern us, for the reason given */
    public record Decision(
            UUID id, @Nullable Duty own, @Nullable String reason, String who, Instant at, List<Lateness> lateness) {}

    /** @param sure so much more alike than others that it is chosen where a plan gives way to another */
    public record Proposal(Duty own, int percent, boolean sure) {}
}
