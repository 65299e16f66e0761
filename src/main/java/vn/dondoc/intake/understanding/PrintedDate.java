package vn.dondoc.intake.understanding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as a document prints it: with its year, of every year (year null), or of every month (year and month null).
 */
public record PrintedDate(@Nullable Integer year, @Nullable Integer month, int day) {

    public static PrintedDate of(LocalDate date) {
        return new PrintedDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The form of the exchange files: 2021-06-15, --05-05, ---20. */
    public String iso() {
        if (month == null) {
            return "---%02d".formatted(day);
        }
        return year == null ? "--%02d-%02d".formatted(month, day) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
