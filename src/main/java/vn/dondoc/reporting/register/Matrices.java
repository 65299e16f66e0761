package vn.dondoc.reporting.register;

import static vn.dondoc.obligation.Selections.condition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.DutyState;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Selections;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.reporting.ReportStatus;

/**
 * The front door to the matrix of units and periods: its columns, one page of its units, their cells, in three statements
 * however many there are.
 */
@Service
@Transactional(readOnly = true)
public class Matrices {

    private static final String WHERE = " from obligation o where o.kind = 'REPORT' and ";

    private final Selections selections;
    private final Clock clock;
    private final int soonDays;

    Matrices(Selections selections, Clock clock, @Value("${dondoc.soon-days}") int soonDays) {
        this.selections = selections;
        this.clock = clock;
        this.soonDays = soonDays;
    }

    /** All periods of the filter, in the order in which they end. */
    public List<Matrix.Column> columns(ObligationFilter filter, Standing standing) {
        return selections
                .bound("""
                        select each.*, p.reference from (
                          select o.source_id, o.plan_id, o.period, any_value(o.title) as title,
                                 mode() within group (order by o.due_on) as due_on,
                                 count(*) filter (where o.mode = 'ASSIGN' and %s) as overdue, %s %s %s
                          group by o.source_id, o.plan_id, o.period) each
                        join plan p on p.id = each.plan_id
                        order by split_part(period, '/', 2), split_part(period, '/', 1) desc, p.issued_date, p.id, source_id
                        """.formatted(Bucket.OVERDUE.condition(), ordered(), WHERE, condition(filter)), filter, standing)
                .query((row, number) -> new Matrix.Column(
                        row.getObject("source_id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getString("reference"),
                        row.getString("title"),
                        Period.parse(row.getString("period")),
                        row.getObject("due_on", LocalDate.class),
                        TimingCounts.read(row),
                        row.getLong("overdue")))
                .list();
    }

    /** @param columns those shown, of {@link #columns} */
    public Matrix matrix(ObligationFilter filter, List<Matrix.Column> columns, MatrixPage part, Standing standing) {
        List<UnitOfPage> units = units(filter, part, standing);
        Map<String, Map<Integer, Matrix.Cell>> cells = cells(filter, columns, units, standing);
        List<Matrix.Row> ordered = new ArrayList<>();
        List<Matrix.Row> asked = new ArrayList<>();
        for (UnitOfPage unit : units) {
            Map<Integer, Matrix.Cell> own = cells.getOrDefault(unit.key(), Map.of());
            (unit.requested() ? asked : ordered).add(new Matrix.Row(unit.id(), unit.name(), unit.counts(), own));
        }
        return new Matrix(
                columns, ordered, asked, units.isEmpty() ? 0 : units.getFirst().all());
    }

    /** A unit may be under orders in one plan and only asked in another: then it has two rows. */
    private List<UnitOfPage> units(ObligationFilter filter, MatrixPage part, Standing standing) {
        return selections
                .bound(
                        """
                        select each.*, n.short_name, count(*) over () as units from (
                          select o.unit_id, o.mode = 'REQUEST' as requested,
                                 min(coalesce(p.issued_date, p.window_from)) as day, %s
                          from obligation o join plan p on p.id = o.plan_id where o.kind = 'REPORT' and %s
                          group by o.unit_id, o.mode = 'REQUEST' %s) each
                        cross join lateral (select short_name from agency_unit_name
                          where unit_id = each.unit_id
                          order by valid_from <= day desc, case when valid_from <= day then valid_from end desc, valid_from
                          limit 1) n
                        order by requested, n.short_name collate "vi-VN-x-icu", unit_id limit :limit offset :offset
                        """.formatted(
                                        TimingCounts.COLUMNS,
                                        condition(filter),
                                        part.gaps() ? "having bool_or(" + GAP + ")" : ""),
                        filter,
                        standing)
                .param("limit", part.size())
                .param("offset", (long) (part.page() - 1) * part.size())
                .query((row, number) -> new UnitOfPage(
                        row.getObject("unit_id", UUID.class),
                        row.getString("short_name"),
                        row.getBoolean("requested"),
                        TimingCounts.read(row),
                        row.getLong("units")))
                .list();
    }

    private Map<String, Map<Integer, Matrix.Cell>> cells(
            ObligationFilter filter, List<Matrix.Column> columns, List<UnitOfPage> units, Standing standing) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(
                    columns.get(i).regimeId() + " " + columns.get(i).period().toText(), i);
        }
        Map<String, Map<Integer, Matrix.Cell>> cells = new HashMap<>();
        if (units.isEmpty() || columns.isEmpty()) {
            return cells;
        }
        LocalDate today = VietnamTime.today(clock);
        selections
                .bound("""
                        select o.id, o.unit_id, o.source_id, o.period, o.mode, o.status, o.due_on, o.late, o.submissions,
                               case when o.unit_id = any(:units) then r.status end as own, coalesce(r.nil, false) as nil
                        from obligation o left join report r on r.id = o.id
                        where o.kind = 'REPORT' and o.unit_id = any(:shown) and o.source_id = any(:sources) and
                        """ + condition(filter), filter, standing)
                .param("shown", units.stream().map(UnitOfPage::id).distinct().toArray(UUID[]::new))
                .param(
                        "sources",
                        columns.stream().map(Matrix.Column::regimeId).distinct().toArray(UUID[]::new))
                .query(row -> {
                    Integer position = positions.get(row.getString("source_id") + " " + row.getString("period"));
                    if (position != null) {
                        boolean requested = AssignmentMode.REQUEST.name().equals(row.getString("mode"));
                        cells.computeIfAbsent(row.getString("unit_id") + requested, unit -> new HashMap<>())
                                .put(position, cell(row, today));
                    }
                });
        return cells;
    }

    private Matrix.Cell cell(ResultSet row, LocalDate today) throws SQLException {
        String own = row.getString("own");
        int submissions = row.getInt("submissions");
        DutyState duty = new DutyState(
                ObligationKind.REPORT,
                AssignmentMode.valueOf(row.getString("mode")),
                ObligationStatus.valueOf(row.getString("status")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("late", Boolean.class),
                submissions,
                false);
        ReportState state =
                new ReportState(duty, own == null ? null : ReportStatus.valueOf(own), row.getBoolean("nil"));
        return new Matrix.Cell(row.getObject("id", UUID.class), state.on(today, soonDays), submissions - 1);
    }

    /** A unit under orders that was late, or lets wait after its day. */
    private static final String GAP = "o.mode = 'ASSIGN' and " + vn.dondoc.obligation.Timing.LATE.condition() + " or "
            + Bucket.OVERDUE.condition();

    private static String ordered() {
        return TimingCounts.COLUMNS.replace("filter (where ", "filter (where o.mode = 'ASSIGN' and ");
    }

    private record UnitOfPage(UUID id, String name, boolean requested, TimingCounts counts, long all) {

        String key() {
            return id + String.valueOf(requested);
        }
    }
}
