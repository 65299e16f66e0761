package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.dondoc.calendar.Period;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;

/** Reads one line of a list of the ledger, as it is seen on a day: rows {@code o} with their plans {@code p}. */
public record ObligationRowReader(LocalDate today, int soonDays) implements RowMapper<ObligationRow> {

    /** What {@link #read} needs. */
    static final String BARE = """
            o.id, o.kind, o.source_id, o.plan_id, p.reference as plan_reference,
                   p.subject as plan_subject, o.unit_id,
                   o.role, o.mode, o.period, o.title, o.due_words, o.due_on, o.asked_due_on, o.suspended_since, o.status, o.waiting_since,
                   o.late, o.late_by_days, o.submissions, o.reminders, o.extensions,
                   o.opened_at, o.changed_at,
                   exists (select 1 from obligation old where old.passed_to_id = o.id) as inherited,
                   """ + Ledger.INSTRUCTED + """
                   as instructed
            """;

    /** What {@link #mapRow} needs; who needs more of a row goes on after a comma. */
    public static final String COLUMNS = """
            select agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                   agency_short_name(o.intake_unit_id, coalesce(p.issued_date, p.window_from)) as intake_unit_name,
            """ + BARE;

    @Override
    public ObligationRow mapRow(ResultSet row, int number) throws SQLException {
        return read(row, row.getString("unit_name"), row.getString("intake_unit_name"));
    }

    /** Where the names of the units are known already. */
    ObligationRow read(ResultSet row, String unitName, String intakeUnitName) throws SQLException {
        String period = row.getString("period");
        return new ObligationRow(
                row.getObject("id", UUID.class),
                ObligationKind.valueOf(row.getString("kind")),
                row.getObject("source_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("plan_reference"),
                row.getString("plan_subject"),
                row.getObject("unit_id", UUID.class),
                unitName,
                intakeUnitName,
                PartyRole.valueOf(row.getString("role")),
                AssignmentMode.valueOf(row.getString("mode")),
                period == null ? null : Period.parse(period),
                row.getString("title"),
                row.getString("due_words"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("asked_due_on", LocalDate.class),
                instant(row.getTimestamp("suspended_since")),
                ObligationStatus.valueOf(row.getString("status")),
                row.getTimestamp("waiting_since").toInstant(),
                row.getObject("late", Boolean.class),
                row.getObject("late_by_days", Integer.class),
                row.getInt("submissions"),
                row.getInt("reminders"),
                row.getInt("extensions"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getBoolean("inherited"),
                row.getBoolean("instructed"),
                today,
                soonDays);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
