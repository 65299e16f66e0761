package vn.dondoc.site;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A day as people say it: weekday, date, and how far it is from today. */
public record DayOnPage(LocalDate day, LocalDate today, int soonDays) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Message key of the weekday, "thứ Hai". */
    public String weekday() {
        return "date.weekday." + day.getDayOfWeek().getValue();
    }

    /** "14/6/2021", "05/02/2021": days and the months 1 and 2 have two digits (NĐ 30/2020, Phụ lục I, II.4). */
    public String date() {
        int month = day.getMonthValue();
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month < 3 ? "0" + month : "" + month, day.getYear());
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
