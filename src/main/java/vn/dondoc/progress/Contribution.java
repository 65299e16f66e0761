package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationStatus;

/**
 * What a coordinating unit, or one that was only asked, has told of its part: its words, neither person nor lateness.
 *
 * @param toldAt when it last told something; null where it declared or was silent
 */
public record Contribution(
        UUID obligationId,
        String unitName,
        ObligationStatus step,
        @Nullable String words,
        @Nullable LocalDate asOf,
        @Nullable Instant toldAt) {

    /** DONE, DECLARED, HELPING or SILENT: as much as the lead has to know. */
    public String state() {
        return switch (step) {
            case ACCEPTED -> "DONE";
            case SUBMITTED -> "DECLARED";
            case OPEN -> "SILENT";
            default -> step.isSettled() ? "EXEMPT" : "HELPING";
        };
    }

    /** It has said what it gave, and waits for nothing but the end of the task. */
    boolean mayBeClosed() {
        return step == ObligationStatus.SUBMITTED || step.isOwed() && toldAt != null;
    }
}
