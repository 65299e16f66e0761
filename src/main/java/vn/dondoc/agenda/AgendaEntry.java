package vn.dondoc.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationKind;

/**
 * What is due on a day: one duty, or the same one of several units.
 *
 * @param one a row of the ledger among those that it stands for
 * @param unitName whose that row is
 * @param units how many owe it
 * @param open how many of them have still to do something for it
 * @param late how many of them are late
 * @param returned how many were handed in and sent back
 * @param suspended for how many the clock stands still
 * @param requested all of them are only asked
 * @param changed when anything was last written down about any of them
 */
public record AgendaEntry(
        LocalDate day,
        UUID one,
        ObligationKind kind,
        UUID sourceId,
        @Nullable Period period,
        String title,
        @Nullable String planReference,
        String dueWords,
        String unitName,
        long units,
        long open,
        long late,
        long returned,
        long suspended,
        boolean requested,
        Instant changed,
        int moves) {

    /** Whether it stands for several units. */
    public boolean isOfMany() {
        return units > 1;
    }

    public boolean isDone() {
        return open == 0 && suspended == 0;
    }

    /** Nothing has to be done for it as long as the clock stands still. */
    public boolean isAtRest() {
        return open == 0 && suspended > 0;
    }

    /** Its day is over, or somebody has to do it again. */
    public boolean isPressing() {
        return late > 0 || returned > 0;
    }

    public boolean isReport() {
        return kind == ObligationKind.REPORT;
    }

    /** Where one duty is worked on. */
    public String address() {
        return kind.addressOf(one);
    }

    /** Stays with one duty wherever its day goes; several units part when one of them gets another day. */
    public String uid(boolean followed) {
        String what =
                isOfMany() ? sourceId + "-" + (period == null ? "" : period.toText() + "-") + day : one.toString();
        return (followed ? "theo-doi-" : "") + what + "@dondoc";
    }
}
