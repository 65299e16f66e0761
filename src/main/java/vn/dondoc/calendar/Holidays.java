package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.site.NotFound;

/** The recorded days off and worked weekend days (BLLĐ 2019, Điều 111, 112, and the notice of each year). */
@Service
public class Holidays {

    private static final String DAYS = "select date, kind, label, legal_basis from calendar_day ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final KeptCalendar kept;

    Holidays(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.kept = new KeptCalendar(() -> new WorkCalendar(days(DAYS + "order by date")));
    }

    /** The calendar as recorded; do not keep it longer than one request. */
    public WorkCalendar calendar() {
        return kept.current();
    }

    public List<CalendarDay> of(int year) {
        return jdbc.sql(DAYS + "where date between :first and :last order by date")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(CalendarDay.class)
                .list();
    }

    public Optional<CalendarDay> on(LocalDate date) {
        return jdbc.sql(DAYS + "where date = :date")
                .param("date", date)
                .query(CalendarDay.class)
                .optional();
    }

    /** The years of which days are recorded, in order. */
    public List<Integer> years() {
        return jdbc.sql("select distinct extract(year from date)::int from calendar_day order by 1")
                .query(Integer.class)
                .list();
    }

    /**
     * Records a day; due days computed before stay as they are until someone asks for them anew.
     *
     * @return false, and nothing done, where the date is recorded already
     */
    @Transactional
    public boolean add(CalendarDay day, String by) {
        int added = jdbc.sql("insert into calendar_day (date, kind, label, legal_basis)"
                        + " values (:date, :kind, :label, :basis) on conflict do nothing")
                .param("date", day.date())
                .param("kind", day.kind().name())
                .param("label", day.label())
                .param("basis", day.legalBasis())
                .update();
        if (added == 1) {
            changed(day, true, by);
        }
        return added == 1;
    }

    /** @throws NotFound where nothing is recorded on that date */
    @Transactional
    public void remove(LocalDate date, String by) {
        CalendarDay day = on(date).orElseThrow(() -> new NotFound("calendar day", date));
        jdbc.sql("delete from calendar_day where date = :date")
                .param("date", date)
                .update();
        changed(day, false, by);
    }

    private void changed(CalendarDay day, boolean added, String by) {
        kept.dropNowAndAfterTransaction();
        events.publishEvent(new CalendarDayChanged(day, added, by));
    }

    private List<CalendarDay> days(String sql) {
        return jdbc.sql(sql).query(CalendarDay.class).list();
    }
}
