package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;

/**
 * A line of the ledger with what the summary of an office says of it besides.
 *
 * @param issuedOn day of the document that orders it
 * @param doneOn when the unit declared it done; null while it owes it
 */
public record RegisteredDuty(
        ObligationRow duty,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate doneOn) {

    /** After {@link ObligationRowReader#BARE}. */
    static final String MORE = ", p.issued_date, o.first_submitted_at";

    static RegisteredDuty of(ObligationRow duty, ResultSet row) throws SQLException {
        Timestamp submitted = row.getTimestamp("first_submitted_at");
        boolean done = duty.step() == ObligationStatus.ACCEPTED || duty.step() == ObligationStatus.SUBMITTED;
        return new RegisteredDuty(
                duty,
                row.getObject("issued_date", LocalDate.class),
                done && submitted != null ? VietnamTime.dayOf(submitted.toInstant()) : null);
    }
}
