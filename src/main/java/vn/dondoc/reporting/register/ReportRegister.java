package vn.dondoc.reporting.register;

import static vn.dondoc.obligation.Selections.condition;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.ObligationRowReader;
import vn.dondoc.obligation.Selections;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.reporting.ReportStatus;

/** The front door to lists of reports: what a person's units owe, and what comes in to those that he or she oversees. */
@Service
@Transactional(readOnly = true)
public class ReportRegister {

    static final String ROWS = ObligationRowReader.COLUMNS + """
            , o.source_id, o.first_submitted_at, case when o.unit_id = any(:units) then r.status end as own,
              coalesce(r.nil, false) as nil,
              (select v.paper_number from report_version v where v.report_id = o.id order by v.number desc limit 1)
              as paper
            """;

    private static final String FROM =
            " from obligation o join plan p on p.id = o.plan_id left join report r on r.id = o.id where o.kind = 'REPORT' and ";

    /** The unit sees first what it has to do. */
    private static final String OWED_ORDER = " order by o.settled_at desc nulls first, o.due_on nulls last, o.id";

    /** Who receives sees first what waits for an answer, the longest first. */
    private static final String RECEIVED_ORDER = """
             order by case when o.status = 'SUBMITTED' then 0 when o.settled_at is null then 1 else 2 end,
                      case when o.status = 'SUBMITTED' then o.waiting_since end, o.settled_at desc,
                      o.due_on nulls last, o.id
            """;

    private final Selections selections;
    private final Clock clock;
    private final int soonDays;

    ReportRegister(Selections selections, Clock clock, @Value("${dondoc.soon-days}") int soonDays) {
        this.selections = selections;
        this.clock = clock;
        this.soonDays = soonDays;
    }

    public List<ReportRow> rows(ObligationFilter filter, Standing standing) {
        return selections
                .bound(
                        ROWS + FROM + condition(filter) + (filter.followed() ? RECEIVED_ORDER : OWED_ORDER)
                                + " limit :limit offset :offset",
                        filter,
                        standing)
                .param("limit", filter.size())
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .query(reader())
                .list();
    }

    public TimingCounts counts(ObligationFilter filter, Standing standing) {
        return selections
                .bound(
                        "select " + TimingCounts.COLUMNS + " from obligation o where o.kind = 'REPORT' and "
                                + condition(filter),
                        filter,
                        standing)
                .query((row, number) -> TimingCounts.read(row))
                .single();
    }

    /** As {@link #counts}, apart for units under orders and bodies that are only asked. */
    public Map<AssignmentMode, TimingCounts> countsByMode(ObligationFilter filter, Standing standing) {
        Map<AssignmentMode, TimingCounts> counts = new EnumMap<>(AssignmentMode.class);
        for (AssignmentMode mode : AssignmentMode.values()) {
            counts.put(mode, TimingCounts.NONE);
        }
        selections
                .bound(
                        "select o.mode, " + TimingCounts.COLUMNS + " from obligation o where o.kind = 'REPORT' and "
                                + condition(filter) + " group by o.mode",
                        filter,
                        standing)
                .query(row -> {
                    counts.put(AssignmentMode.valueOf(row.getString("mode")), TimingCounts.read(row));
                });
        return counts;
    }

    /** How far this person's units have come with those of these reports that they have begun. */
    public Map<UUID, ReportStatus> begun(Collection<UUID> reports, Standing standing) {
        Map<UUID, ReportStatus> begun = new HashMap<>();
        if (!reports.isEmpty()) {
            selections
                    .bound(
                            "select r.id, r.status from report r join obligation o on o.id = r.id where r.id = any(:reports) and "
                                    + Ledger.OWED,
                            ObligationFilter.OWED,
                            standing)
                    .param("reports", reports.toArray(UUID[]::new))
                    .query(row -> {
                        begun.put(row.getObject("id", UUID.class), ReportStatus.valueOf(row.getString("status")));
                    });
        }
        return begun;
    }

    /** What units report for the same period to those who owe these reports, who will gather it. */
    public List<ReportsBelow> below(Collection<UUID> reports, Standing standing) {
        if (reports.isEmpty()) {
            return List.of();
        }
        return selections
                .bound(
                        """
                        select k.id, o.source_id, o.period, %s,
                               count(*) filter (where %s) as accepted, count(*) filter (where %s) as waiting
                        from obligation k join obligation o
                          on o.kind = 'REPORT' and split_part(o.period, ' ', 2) = split_part(k.period, ' ', 2)
                          and o.intake_unit_id = k.unit_id and o.id <> k.id
                        join plan p on p.id = o.plan_id
                        where k.id = any(:reports) and k.plan_id in (p.id, p.parent_id) and %s
                        group by k.id, o.source_id, o.period order by k.id, o.source_id
                        """.formatted(
                                        TimingCounts.COLUMNS,
                                        Bucket.DONE.condition(),
                                        Bucket.SUBMITTED.condition(),
                                        Ledger.FOLLOWED),
                        ObligationFilter.FOLLOWED,
                        standing)
                .param("reports", reports.toArray(UUID[]::new))
                .query((row, number) -> new ReportsBelow(
                        row.getObject("id", UUID.class),
                        row.getObject("source_id", UUID.class),
                        Period.parse(row.getString("period")),
                        TimingCounts.read(row),
                        row.getLong("accepted"),
                        row.getLong("waiting")))
                .list();
    }

    /** @param followed as in {@link ObligationFilter} */
    public ReportChoices choices(boolean followed, Standing standing) {
        ObligationFilter all = ObligationFilter.of(followed);
        return new ReportChoices(selections
                .bound("""
                        select s.source_id, s.plan_id, p.reference, p.subject, any_value(s.title) as title,
                               array_agg(s.period order by split_part(s.period, '/', 2), s.period) as periods
                        from (select o.source_id, o.plan_id, o.period, any_value(o.title) as title from obligation o
                              where o.kind = 'REPORT' and %s group by o.source_id, o.plan_id, o.period) s
                        join plan p on p.id = s.plan_id
                        group by s.source_id, s.plan_id, p.id order by p.issued_date desc nulls last, p.id, s.source_id
                        """.formatted(condition(all)), all, standing)
                .query((row, number) -> new ReportChoices.Regime(
                        row.getObject("source_id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getString("reference"),
                        row.getString("subject"),
                        row.getString("title"),
                        periods(row.getArray("periods"))))
                .list());
    }

    private RowMapper<ReportRow> reader() {
        ObligationRowReader duties = new ObligationRowReader(VietnamTime.today(clock), soonDays);
        return (row, number) -> read(row, duties.mapRow(row, number));
    }

    static ReportRow read(ResultSet row, ObligationRow duty) throws SQLException {
        String own = row.getString("own");
        Timestamp first = row.getTimestamp("first_submitted_at");
        return new ReportRow(
                duty,
                row.getObject("source_id", UUID.class),
                own == null ? null : ReportStatus.valueOf(own),
                row.getBoolean("nil"),
                first == null ? null : first.toInstant(),
                row.getString("paper"));
    }

    private static List<Period> periods(Array texts) throws SQLException {
        return Arrays.stream((String[]) texts.getArray())
                .distinct()
                .map(Period::parse)
                .toList();
    }
}
