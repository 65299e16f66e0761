package vn.dondoc.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day named in a phrase, with its year where it has one. */
record FoundDay(
        int start, int end, int day, int month, @Nullable Integer year) {

    LocalDate inYear(int other) {
        return LocalDate.of(year == null ? other : year, month, day);
    }

    FoundDay withYear(@Nullable Integer other) {
        return year == null ? new FoundDay(start, end, day, month, other) : this;
    }

    MovingDay ofEveryYear(boolean next) {
        return next ? MovingDay.ofNextYear(month, day) : MovingDay.ofYear(month, day);
    }
}
