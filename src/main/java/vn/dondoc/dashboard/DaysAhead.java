package vn.dondoc.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Selections;

/** Reads what falls due in the next days, by day and by what it is. */
@Component
@lombok.RequiredArgsConstructor
class DaysAhead {

    /** Today is the first of them. */
    static final int DAYS = 30;

    private static final int SHOWN = 8;

    private final Selections selections;
    private final Clock clock;

    List<DayAhead> of(ObligationFilter side, Standing standing) {
        LocalDate today = VietnamTime.today(clock);
        ObligationFilter filter = side.withDue(today, last(today));
        return selections
                .bound(
                        """
                        select each.*, p.reference from (
                          select o.due_on, o.plan_id, o.source_id, o.period, min(o.title) as title, count(*) as units,
                                 bool_or(%1$s) as soon
                          from obligation o where %3$s and (%1$s or %2$s)
                          group by o.due_on, o.plan_id, o.source_id, o.period
                          order by o.due_on, count(*) desc, o.source_id limit :limit) each
                        join plan p on p.id = each.plan_id order by due_on, units desc, source_id
                        """.formatted(
                                        Bucket.THIS_WEEK.condition(),
                                        Bucket.UPCOMING.condition(),
                                        Selections.condition(filter)),
                        filter,
                        standing)
                .param("limit", SHOWN)
                .query(DaysAhead::read)
                .list();
    }

    static LocalDate last(LocalDate today) {
        return today.plusDays(DAYS - 1);
    }

    private static DayAhead read(ResultSet row, int number) throws SQLException {
        return new DayAhead(
                row.getObject("due_on", LocalDate.class),
                row.getObject("source_id", UUID.class),
                period(row.getString("period")),
                row.getString("title"),
                row.getString("reference"),
                row.getLong("units"),
                row.getBoolean("soon") ? Bucket.THIS_WEEK : Bucket.UPCOMING);
    }

    static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }
}
