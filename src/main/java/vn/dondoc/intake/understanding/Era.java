package vn.dondoc.intake.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a document was signed and which time it is for: gives a day without a year its year. */
record Era(@Nullable LocalDate signed, @Nullable Period period) {

    boolean isPast(Due due) {
        PrintedDate date = due.date();
        if (signed == null || date == null || date.year() == null || date.month() == null) {
            return false;
        }
        try {
            return LocalDate.of(date.year(), date.month(), date.day()).isBefore(signed);
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    /** A day without a year belongs to the year of the document, unless it comes again every year. */
    @Nullable
    Found<PrintedDate> complete(Due due) {
        PrintedDate date = due.date();
        if (date == null || date.year() != null || date.month() == null || due.recurring()) {
            return due.foundDate();
        }
        Integer year = year();
        if (year == null) {
            return due.foundDate();
        }
        boolean next = period == null && signed != null && date.month() < signed.getMonthValue() - 1;
        return Found.doubtful(
                new PrintedDate(next ? year + 1 : year, date.month(), date.day()),
                due.words().span());
    }

    private @Nullable Integer year() {
        if (period != null) {
            int year = period.from().getYear();
            return year == period.to().getYear() ? year : null;
        }
        return signed == null ? null : signed.getYear();
    }
}
