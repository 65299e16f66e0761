package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationStatus;

/**
 * A report that the same unit owes too and that a section of this one can answer (lồng ghép).
 *
 * @param allowed the plan says that it may be a section of another report
 * @param section the section of this report that was chosen; none where it is not to be answered here
 */
public record Embeddable(
        UUID obligationId,
        @Nullable String planReference,
        String planSubject,
        Period period,
        String title,
        String intakeUnitName,
        @Nullable LocalDate dueOn,
        ObligationStatus status,
        boolean allowed,
        @Nullable String section) {

    public boolean isChosen() {
        return section != null;
    }
}
