package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.dondoc.site.DayOnPage;

/** Days as they are said on pages and in letters. */
public final class SpokenDate {

    private SpokenDate() {}

    /** «14/6/2021», «05/5/2021»: days always and the months 1 and 2 have two digits, as official papers write them. */
    public static String of(LocalDate day) {
        return DayOnPage.written(day);
    }

    /** «thứ Hai, 14/6/2021». */
    public static String withWeekday(LocalDate day) {
        return weekday(day.getDayOfWeek()) + ", " + of(day);
    }

    public static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
