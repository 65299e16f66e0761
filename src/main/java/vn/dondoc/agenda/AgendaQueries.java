package vn.dondoc.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.Selections;

/** Reads what is due on each day of a span, in one statement and a bounded number of rows. */
@Component
@lombok.RequiredArgsConstructor
class AgendaQueries {

    /** The same duty of many units is one line; what hurts most comes first; names are asked for those shown only. */
    private static final String HEAPS = """
            select shown.*, o.unit_id, o.title, o.due_words, p.reference,
                   agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name
            from (
              select heap.*,
                     row_number() over (partition by due_on
                         order by open = 0, returned = 0, late = 0, requested, units desc, source_id, period) as place,
                     sum(units) over (partition by due_on) as duties,
                     count(*) over (partition by due_on) as heaps
              from (
                select o.due_on, o.kind, o.source_id, o.period, cast(min(cast(o.id as text)) as uuid) as one,
                       count(*) as units,
                       count(*) filter (where %1$s) as open,
                       count(*) filter (where %2$s) as late,
                       count(*) filter (where %3$s) as returned,
                       count(*) filter (where %4$s) as suspended,
                       bool_and(o.mode = 'REQUEST') as requested,
                       max(o.changed_at) as changed, sum(o.extensions) as moves
                from obligation o where %5$s
                group by o.due_on, o.kind, o.source_id, o.period
                having count(*) filter (where %1$s) >= :least) heap) shown
            join obligation o on o.id = shown.one join plan p on p.id = o.plan_id
            where shown.place <= :each
            order by shown.due_on, shown.place limit :most
            """;

    private final Selections selections;

    /**
     * @param filter with both ends of the span
     * @param each entries of a day at most
     * @param least for how many of the units of an entry there has still something to be done
     */
    List<Read> read(ObligationFilter filter, int each, int most, int least, Standing standing) {
        List<Read> read = new ArrayList<>();
        selections
                .bound(
                        HEAPS.formatted(
                                Ledger.OPEN,
                                Bucket.OVERDUE.condition(),
                                Bucket.RETURNED.condition(),
                                Bucket.SUSPENDED.condition(),
                                Selections.condition(filter)),
                        filter,
                        standing)
                .param("each", each)
                .param("most", most)
                .param("least", least)
                .query(row -> {
                    read.add(new Read(entry(row), row.getLong("duties"), row.getLong("heaps")));
                });
        return read;
    }

    private static AgendaEntry entry(ResultSet row) throws SQLException {
        String period = row.getString("period");
        return new AgendaEntry(
                row.getObject("due_on", LocalDate.class),
                row.getObject("one", UUID.class),
                ObligationKind.valueOf(row.getString("kind")),
                row.getObject("source_id", UUID.class),
                period == null ? null : Period.parse(period),
                row.getString("title"),
                row.getString("reference"),
                row.getString("due_words"),
                row.getString("unit_name"),
                row.getLong("units"),
                row.getLong("open"),
                row.getLong("late"),
                row.getLong("returned"),
                row.getLong("suspended"),
                row.getBoolean("requested"),
                row.getTimestamp("changed").toInstant(),
                row.getInt("moves"));
    }

    /** An entry and the figures of its whole day. */
    record Read(AgendaEntry entry, long duties, long heaps) {}
}
