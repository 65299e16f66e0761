package vn.dondoc.calendar.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.dondoc.calendar.CalendarDay;

/** A day off as typed; may be invalid until validated. */
class DayForm {

    public @NotNull @Nullable LocalDate date;

    public @NotNull CalendarDay.@Nullable Kind kind = CalendarDay.Kind.HOLIDAY;

    public @NotBlank @Size(max = 200) @Nullable String label;

    public @NotBlank @Size(max = 300) @Nullable String legalBasis;

    void check(BindingResult errors) {
        if (date != null && !isRecordable(date.getYear())) {
            errors.rejectValue("date", "calendar.date.far");
        } else if (date != null && kind != null && !kind.fits(date)) {
            errors.rejectValue("date", "calendar.date.unfit." + kind);
        }
    }

    static boolean isRecordable(int year) {
        return year >= 2000 && year <= 2100;
    }

    CalendarDay day() {
        return new CalendarDay(
                requireNonNull(date),
                requireNonNull(kind),
                requireNonNull(label).strip(),
                requireNonNull(legalBasis).strip());
    }
}
