package vn.dondoc.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The days that the program is delivered with, read from the migration itself. */
final class RecordedDays {

    private static final Pattern ROW =
            Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(\\w+)', '([^']+)', '([^']+)'\\)");

    static final List<CalendarDay> DAYS = read();
    static final WorkCalendar CALENDAR = new WorkCalendar(DAYS);

    private RecordedDays() {}

    private static List<CalendarDay> read() {
        try {
            return ROW.matcher(Files.readString(Path.of("db/migration/calendar/V10__create_calendar_day.sql")))
                    .results()
                    .map(row -> new CalendarDay(
                            LocalDate.parse(row.group(1)),
                            CalendarDay.Kind.valueOf(row.group(2)),
                            row.group(3),
                            row.group(4)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
