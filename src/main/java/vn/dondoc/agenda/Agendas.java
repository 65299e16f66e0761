package vn.dondoc.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.ObligationFilter;

/** The front door to due days as a calendar shows them; what was excused, passed on or cancelled is left out. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class Agendas {

    private static final int LONGEST_MONTH = 31;
    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 400;
    private static final int ON_ONE_DAY = 40;
    private static final int IN_ALL = 1000;

    private final AgendaQueries queries;
    private final Holidays holidays;
    private final Clock clock;

    /** The duties that a calendar counts on these days: the list behind its figures. */
    public static ObligationFilter filter(boolean followed, LocalDate from, LocalDate to) {
        return ObligationFilter.of(followed).only(Criterion.LIVE).withDue(from, to);
    }

    /**
     * @param followed what the person's units issue or receive, instead of what they owe
     * @param each entries of a day at most
     */
    public AgendaMonth month(YearMonth month, boolean followed, int each, Standing standing) {
        ObligationFilter filter = filter(followed, month.atDay(1), month.atEndOfMonth());
        Map<LocalDate, List<AgendaQueries.Read>> days =
                queries.read(filter, each, LONGEST_MONTH * each, 0, standing).stream()
                        .collect(Collectors.groupingBy(read -> read.entry().day()));
        WorkCalendar calendar = holidays.calendar();
        return new AgendaMonth(
                month,
                IntStream.rangeClosed(1, month.lengthOfMonth())
                        .mapToObj(month::atDay)
                        .map(day -> day(day, days.getOrDefault(day, List.of()), calendar))
                        .toList());
    }

    /** What somebody has still to do something for, from two months back to a year ahead. */
    public List<AgendaEntry> open(boolean followed, Standing standing) {
        LocalDate today = VietnamTime.today(clock);
        ObligationFilter filter = filter(followed, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        return queries.read(filter, ON_ONE_DAY, IN_ALL, 1, standing).stream()
                .map(AgendaQueries.Read::entry)
                .toList();
    }

    private static AgendaDay day(LocalDate day, List<AgendaQueries.Read> read, WorkCalendar calendar) {
        return new AgendaDay(
                day,
                read.stream().map(AgendaQueries.Read::entry).toList(),
                read.isEmpty() ? 0 : read.getFirst().duties(),
                read.isEmpty() ? 0 : read.getFirst().heaps(),
                !calendar.isWorkingDay(day),
                note(day, calendar));
    }

    /** A weekend that is one needs no reason. */
    private static @Nullable String note(LocalDate day, WorkCalendar calendar) {
        String reason = calendar.reasonOff(day);
        return reason.equals(SpokenDate.weekday(day.getDayOfWeek())) ? null : reason;
    }
}
