package vn.dondoc.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.Selections;

/** Reads the parts of the weekly meeting: duties of the same source and period become one line. */
@Component
@lombok.RequiredArgsConstructor
class MeetingParts {

    private static final int LINES = 30;

    /** Of one line. */
    private static final int UNITS = 12;

    /** What was sent back is owed again: a meeting asks how long that is over, not how late it came the first time. */
    private static final String DAYS_LATE =
            "(case when o.status = 'RETURNED' and o.suspended_since is null and o.mode = 'ASSIGN'"
                    + " then nullif(greatest(0, cast(:today as date) - o.due_on), 0) else " + Ledger.DAYS_LATE
                    + " end)";

    /** First which lines and which of their units, by what weighs most; names and reasons only of those. */
    private static final String ROWS = """
            select shown.*, agency_short_name(shown.unit_id, coalesce(shown.issued_date, shown.window_from)) as unit_name,
                   case when shown.days_late is not null then coalesce(
                     (select e.delay_reason from progress_entry e
                      where e.obligation_id = shown.id and e.delay_reason is not null order by e.number desc limit 1),
                     (select v.reason from obligation_event v
                      where v.obligation_id = shown.id and v.kind = 'EXTENSION_ASKED' order by v.number desc limit 1))
                   end as reason
            from (
              select ranked.*, dense_rank() over (order by foremost, source_id, period) as line from (
                select weighed.*, min(weight) over same as foremost, count(*) over same as owing, count(*) over () as total,
                       count(*) filter (where status <> 'SUBMITTED') over same as to_do,
                       count(*) filter (where status <> 'SUBMITTED') over () as all_to_do,
                       count(*) filter (where status = 'RETURNED') over () as all_returned,
                       coalesce(min(day) over same = max(day) over same and count(day) over same = count(*) over same, false)
                         as alike,
                       row_number() over (partition by source_id, period order by weight, id) as place
                from (
                  select o.id, o.kind, o.source_id, o.plan_id, o.unit_id, coalesce(o.period, '') as period, o.title,
                         o.mode, o.status, o.reminders, %1$s as days_late, %2$s as weight, %4$s as day,
                         p.reference, p.subject, p.issued_date, p.window_from
                  from obligation o join plan p on p.id = o.plan_id where %3$s) weighed
                window same as (partition by source_id, period)) ranked
              ) shown
            where line <= :lines and place <= :places order by line, place
            """;

    private final Selections selections;

    /** Since when all parts together read as they do: what is late changes with the day. */
    Instant changedAt(LocalDate today, Standing standing) {
        Instant morning = today.atStartOfDay(VietnamTime.ZONE).toInstant();
        return selections
                .bound(
                        "select max(o.changed_at) as at from obligation o where "
                                + Selections.condition(ObligationFilter.FOLLOWED),
                        ObligationFilter.FOLLOWED,
                        standing)
                .query((row, number) -> Optional.ofNullable(row.getTimestamp("at")))
                .single()
                .map(Timestamp::toInstant)
                .filter(morning::isBefore)
                .orElse(morning);
    }

    MeetingPart part(MeetingPart.Sort sort, ObligationFilter filter, Standing standing) {
        Reader reader = new Reader();
        selections
                .bound(
                        ROWS.formatted(DAYS_LATE, weight(sort), Selections.condition(filter), day(sort)),
                        filter,
                        standing)
                .param("lines", LINES)
                .param("places", UNITS)
                .query(reader::read);
        return reader.part(sort);
    }

    /** The smallest comes first. */
    private static String weight(MeetingPart.Sort sort) {
        return switch (sort) {
            case LATE -> "-coalesce(" + DAYS_LATE + ", 0)";
            case DONE -> "-extract(epoch from o.settled_at)";
            case DOING, ASKED -> "coalesce(o.due_on - date '2000-01-01', 1000000)";
        };
    }

    /** Which is told with it: of what is done, when it was found so. */
    private static String day(MeetingPart.Sort sort) {
        return sort == MeetingPart.Sort.DONE
                ? "cast(o.settled_at at time zone 'Asia/Ho_Chi_Minh' as date)"
                : "o.due_on";
    }

    /** Puts the rows, which come line by line, together under their plans. */
    private static final class Reader {

        private final Map<UUID, Map<String, Line>> plans = new LinkedHashMap<>();
        private long total;
        private long toDo;
        private long returned;

        void read(ResultSet row) throws SQLException {
            total = row.getLong("total");
            toDo = row.getLong("all_to_do");
            returned = row.getLong("all_returned");
            UUID plan = row.getObject("plan_id", UUID.class);
            String key = row.getString("source_id") + row.getString("period");
            Map<String, Line> lines = plans.computeIfAbsent(plan, any -> new LinkedHashMap<>());
            Line line = lines.get(key);
            if (line == null) {
                line = Line.of(row);
                lines.put(key, line);
            }
            line.units.add(unit(row));
        }

        private MeetingLine.OfUnit unit(ResultSet row) throws SQLException {
            UUID id = row.getObject("id", UUID.class);
            Integer late = row.getObject("days_late", Integer.class);
            return new MeetingLine.OfUnit(
                    id,
                    ObligationKind.valueOf(row.getString("kind")).addressOf(id),
                    row.getString("unit_name"),
                    row.getObject("day", LocalDate.class),
                    late,
                    row.getInt("reminders"),
                    "SUBMITTED".equals(row.getString("status")),
                    "RETURNED".equals(row.getString("status")),
                    "REQUEST".equals(row.getString("mode")),
                    row.getString("reason"));
        }

        MeetingPart part(MeetingPart.Sort sort) {
            List<MeetingPart.OfPlan> parts = new ArrayList<>();
            long told = 0;
            for (Map.Entry<UUID, Map<String, Line>> plan : plans.entrySet()) {
                Line any = plan.getValue().values().iterator().next();
                List<MeetingLine> lines =
                        plan.getValue().values().stream().map(Line::shown).toList();
                parts.add(new MeetingPart.OfPlan(plan.getKey(), any.reference, any.subject, lines));
                told += lines.stream().mapToLong(MeetingLine::owing).sum();
            }
            return new MeetingPart(sort, total, total - told, toDo, returned, parts);
        }
    }

    private record Line(
            ObligationKind kind,
            UUID sourceId,
            @Nullable Period period,
            String title,
            @Nullable String reference,
            String subject,
            long owing,
            long toDo,
            boolean alike,
            List<MeetingLine.OfUnit> units) {

        static Line of(ResultSet row) throws SQLException {
            String period = row.getString("period");
            return new Line(
                    ObligationKind.valueOf(row.getString("kind")),
                    row.getObject("source_id", UUID.class),
                    period.isEmpty() ? null : Period.parse(period),
                    row.getString("title"),
                    row.getString("reference"),
                    Objects.requireNonNull(row.getString("subject")),
                    row.getLong("owing"),
                    row.getLong("to_do"),
                    row.getBoolean("alike"),
                    new ArrayList<>());
        }

        MeetingLine shown() {
            return new MeetingLine(
                    kind, sourceId, period, title, List.copyOf(units), owing - units.size(), toDo, alike);
        }
    }
}
