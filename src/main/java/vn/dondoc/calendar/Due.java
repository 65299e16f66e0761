package vn.dondoc.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule comes to: the last day on which it is still met, and how that was reached.
 *
 * @param lastDay none where the rule sets no day or its first day is not known yet
 * @param strictLastDay before any day off was taken into account; equals {@code lastDay} where nothing moved
 */
public record Due(
        DueRule rule, @Nullable LocalDate lastDay, @Nullable LocalDate strictLastDay, List<DueWarning> warnings) {

    public Due {
        if ((lastDay == null) != (strictLastDay == null)
                || (lastDay != null && strictLastDay != null && lastDay.isBefore(strictLastDay))) {
            throw new IllegalArgumentException("A due day moves forward only");
        }
        warnings = List.copyOf(warnings);
    }

    static Due none(DueRule rule) {
        return new Due(rule, null, null, List.of());
    }

    public boolean isDated() {
        return lastDay != null;
    }

    /** 23:59:59 of the last day in Việt Nam. */
    public @Nullable Instant instant() {
        return lastDay == null ? null : VietnamTime.endOf(lastDay);
    }

    public boolean isShifted() {
        return lastDay != null && !lastDay.equals(strictLastDay);
    }

    /** Why the day moved; none where it did not. */
    public @Nullable String legalBasis() {
        return isShifted() ? "khoản 5 Điều 148 Bộ luật Dân sự 2015" : null;
    }

    /** «trước 15/6/2021» → hết ngày 14/6/2021. */
    public String words(String asWritten) {
        return "“%s” → %s".formatted(asWritten.strip(), words());
    }

    /** «hết ngày 14/6/2021», or why there is no day. */
    public String words() {
        if (lastDay == null || strictLastDay == null) {
            return rule.datable() ? rule.words() + ", chưa xác định được ngày" : rule.words();
        }
        String day = "hết ngày " + SpokenDate.of(lastDay);
        return isShifted()
                ? "%s (ngày %s là ngày nghỉ, chuyển theo %s)".formatted(day, SpokenDate.of(strictLastDay), legalBasis())
                : day;
    }
}
