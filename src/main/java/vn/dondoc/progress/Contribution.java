package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationStatus;

/** What a coordinating unit has told of its part, for the lead and those above: its words, neither person nor lateness. */
public record Contribution(
        UUID obligationId,
        String unitName,
        ObligationStatus step,
        @Nullable String words,
        @Nullable LocalDate asOf) {

    /** DONE, DECLARED, HELPING or SILENT: as much as the lead has to know. */
    public String state() {
        return switch (step) {
            case ACCEPTED -> "DONE";
            case SUBMITTED -> "DECLARED";
            case OPEN -> "SILENT";
            default -> step.isSettled() ? "EXEMPT" : "HELPING";
        };
    }
}
