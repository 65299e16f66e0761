package vn.dondoc.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A day as people say it: weekday, date, and how far it is from today. */
public record DayOnPage(LocalDate day, LocalDate today, int soonDays) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** Message key of the weekday, "thứ Hai". */
    public String weekday() {
        return "date.weekday." + day.getDayOfWeek().getValue();
    }

    /** "14/6/2021", "05/02/2021". */
    public String date() {
        return written(day);
    }

    /** The same without the year. */
    public String brief() {
        return brief(day);
    }

    /** How every day that is shown is written; only what is typed has two digits everywhere. */
    public static String written(LocalDate day) {
        return brief(day) + "/" + day.getYear();
    }

    /** "14/6", "05/02": days and the months 1 and 2 have two digits (NĐ 30/2020, Phụ lục I, II.4). */
    public static String brief(LocalDate day) {
        int month = day.getMonthValue();
        return "%02d/%s".formatted(day.getDayOfMonth(), month < 3 ? "0" + month : "" + month);
    }

    /** "08:30, 14/6/2021". */
    public static String written(Instant at) {
        return HOUR.format(at.atZone(ZONE)) + ", " + written(LocalDate.ofInstant(at, ZONE));
    }

    /** Days from today, never negative; which side it is says {@link #distance()}. */
    public long days() {
        return Math.abs(ChronoUnit.DAYS.between(today, day));
    }

    /** Message key of the distance: "còn 3 ngày", "hôm nay", "quá hạn 2 ngày". */
    public String distance() {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left == 0) {
            return "date.today";
        }
        return left == 1 ? "date.tomorrow" : left > 0 ? "date.left" : "date.over";
    }

    /** How pressing it is while the thing is still open. */
    public Tone tone() {
        long left = ChronoUnit.DAYS.between(today, day);
        return left < 0 ? Tone.LATE : left <= soonDays ? Tone.SOON : Tone.NONE;
    }
}
