package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;

/** Reads rates of reports and of tasks, unit by unit and year by year, of what a person's units issue or receive. */
@Service
@lombok.RequiredArgsConstructor
@Transactional(readOnly = true)
public class RateQueries {

    private static final String OWN = "o.unit_id";
    private static final String HEIR = "agency_heir(o.unit_id, :today)";

    /** Dissolved, and nobody stands in its place. */
    private static final String ENDED = "exists (select 1 from agency_unit u where u.id = each.unit"
            + " and u.dissolved_on < cast(:today as date) and agency_heir(u.id, cast(:today as date)) = u.id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    /** @param planId one plan; null for all */
    public Rates rates(RateView view, @Nullable UUID planId, Standing standing) {
        LocalDate today = VietnamTime.today(clock);
        List<Line> lines = lines(view, planId, standing, today);
        return new Rates(
                view,
                lines.stream()
                        .filter(line -> !line.requested && !line.ended)
                        .map(Line::shown)
                        .toList(),
                lines.stream()
                        .filter(line -> !line.requested && line.ended)
                        .map(Line::shown)
                        .toList(),
                lines.stream().filter(line -> line.requested).map(Line::shown).toList(),
                view == RateView.AS_REPORTED ? List.of() : footnotes(lines, today));
    }

    private List<Line> lines(RateView view, @Nullable UUID planId, Standing standing, LocalDate today) {
        boolean then = view == RateView.AS_REPORTED;
        String sql = "select * from (select each.*, agency_short_name(each.unit, "
                + (then ? "make_date(each.year, 12, 31)" : ":today") + ") as name,"
                + " agency_short_name(each.unit, cast(:today as date)) as last_name, " + ENDED
                + " as ended from (select "
                + (then ? OWN : HEIR) + " as unit, o.mode = 'REQUEST' as requested,"
                + " coalesce(o.period_year, cast(extract(year from coalesce(o.original_due_on,"
                + " o.opened_at at time zone 'Asia/Ho_Chi_Minh')) as int)) as year,"
                + " array_agg(distinct o.unit_id) as members,"
                + " bool_and(o.kind <> 'REPORT' or o.period_year is not null) as listed, "
                + counted("REPORT", "on_time", Timing.ON_TIME.condition()) + ", "
                + counted("REPORT", "late", Timing.LATE.condition()) + ", "
                + counted("REPORT", "missing", Timing.MISSING.condition()) + ", "
                + counted("REPORT", "exempt", Timing.EXEMPT.condition() + " and o.status <> 'TRANSFERRED'") + ", "
                + counted("TASK", "done_on_time", done(TimeClass.DONE_ON_TIME)) + ", "
                + counted("TASK", "done_late", done(TimeClass.DONE_LATE)) + ", "
                + counted("TASK", "doing_on_time", done(TimeClass.DOING_ON_TIME)) + ", "
                + counted("TASK", "doing_late", done(TimeClass.DOING_LATE))
                + " from obligation o where " + Ledger.FOLLOWED + (planId == null ? "" : " and o.plan_id = :plan")
                + " and o.kind in ('REPORT', 'TASK') and (o.status <> 'TRANSFERRED'"
                // what was handed in before it passed on stays the old unit's, but is one duty of today's
                + (then ? " or o.submissions > 0)" : ")")
                + " group by 1, 2, 3) each) named"
                + " order by coalesce(name, last_name) collate \"vi-VN-x-icu\", unit, year";
        return jdbc.sql(sql)
                .param("today", today)
                .param("overseen", standing.overseen())
                .param("plan", planId)
                .query((row, number) -> {
                    UUID[] members = (UUID[]) row.getArray("members").getArray();
                    String name = row.getString("name");
                    return new Line(
                            row.getBoolean("requested"),
                            row.getBoolean("ended"),
                            members,
                            new Rates.Line(
                                    row.getObject("unit", UUID.class),
                                    name == null ? row.getString("last_name") : name,
                                    row.getInt("year"),
                                    single(members, row),
                                    row.getLong("on_time"),
                                    row.getLong("late"),
                                    row.getLong("missing"),
                                    row.getLong("exempt"),
                                    row.getLong("done_on_time"),
                                    row.getLong("done_late"),
                                    row.getLong("doing_on_time"),
                                    row.getLong("doing_late")));
                })
                .list();
    }

    /** The unit whose list holds the same rows. */
    private static @Nullable UUID single(UUID[] members, ResultSet row) throws SQLException {
        boolean same = members.length == 1 && members[0].equals(row.getObject("unit", UUID.class));
        return same && row.getBoolean("listed") ? members[0] : null;
    }

    private List<Rates.Footnote> footnotes(List<Line> lines, LocalDate today) {
        Map<UUID, List<UUID>> added = new LinkedHashMap<>();
        for (Line line : lines) {
            for (UUID member : line.members) {
                List<UUID> under = added.computeIfAbsent(line.shown.unitId(), any -> new ArrayList<>());
                if (!member.equals(line.shown.unitId()) && !under.contains(member)) {
                    under.add(member);
                }
            }
        }
        added.values().removeIf(List::isEmpty);
        List<Rates.Footnote> footnotes = new ArrayList<>();
        added.forEach((heir, members) -> footnotes.add(footnote(heir, members, today)));
        return footnotes;
    }

    private Rates.Footnote footnote(UUID heir, List<UUID> members, LocalDate today) {
        return jdbc.sql("""
                        select agency_short_name(:heir, :today) as heir_name,
                               array_agg(distinct agency_short_name(s.from_unit, s.effective_on - 1)) as added,
                               string_agg(distinct c.basis_document, '; ') as basis
                        from agency_succession s join agency_change c on c.id = s.change_id
                        where s.from_unit = any(:members) and s.keeps_records
                        """)
                .param("heir", heir)
                .param("today", today)
                .param("members", members.toArray(UUID[]::new))
                .query((row, number) -> new Rates.Footnote(
                        row.getString("heir_name"),
                        List.of((String[]) row.getArray("added").getArray()),
                        row.getString("basis")))
                .single();
    }

    /** The split knows no requests; here they stand apart, and are counted alike. */
    private static String done(TimeClass timeClass) {
        return timeClass.condition().replace("o.mode = 'ASSIGN'", "true");
    }

    private static String counted(String kind, String name, String condition) {
        return "count(*) filter (where o.kind = '" + kind + "' and (" + condition + ")) as " + name;
    }

    private record Line(boolean requested, boolean ended, UUID[] members, Rates.Line shown) {}
}
