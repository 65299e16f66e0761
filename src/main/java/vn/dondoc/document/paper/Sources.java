package vn.dondoc.document.paper;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What a paper was made from, and the moment of its data, which is also the moment that its files bear: the same
 * outline gives the same bytes.
 *
 * @param names such as «Kế hoạch số 61/KH-UBND ngày 17/3/2021»
 */
public record Sources(List<String> names, Instant moment) {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public Sources {
        names = Written.lines(names).stream().map(Written::withoutEnd).toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A paper names its sources");
        }
    }

    public static Sources at(Instant moment, String... names) {
        return new Sources(List.of(names), moment);
    }

    /** «Nguồn: …; số liệu đến 08 giờ 00 ngày 16/6/2021.» */
    public String line() {
        return "Nguồn: " + String.join("; ", names) + "; số liệu đến " + momentWritten() + ".";
    }

    String momentWritten() {
        ZonedDateTime local = local();
        return String.format(
                Locale.ROOT,
                "%02d giờ %02d ngày %02d/%d/%d",
                local.getHour(),
                local.getMinute(),
                local.getDayOfMonth(),
                local.getMonthValue(),
                local.getYear());
    }

    ZonedDateTime local() {
        return moment.atZone(VIETNAM);
    }
}
