package vn.dondoc.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Due;
import vn.dondoc.calendar.DueChoices;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.DueWarning;
import vn.dondoc.calendar.HolidayShift;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.plan.Withdrawal;

/** Reads what belongs to one row of the ledger: the words that it comes from, its history, who else is named. */
@Component
@lombok.RequiredArgsConstructor
class ObligationParticulars {

    private final JdbcClient jdbc;
    private final Holidays holidays;
    private final Doorkeeper door;

    ObligationPage page(ObligationRow row, Standing standing) {
        return jdbc.sql("""
                        select agency_short_name(p.issuer_id, day) as issuer, agency_short_name(o.receiver_id, day)
                               as receiver, agency_short_name(o.intake_unit_id, day) as intake,
                               o.issuer_id, o.intake_unit_id, o.source_id, o.original_due_on, o.due_rule, o.first_submitted_at,
                               a.display_name as due_set_by, t.section, t.deliverable, r.cutoff_words, p.before_is_exclusive, day,
                               coalesce(t.sentence, r.sentence, d.sentence) as sentence,
                               t.id as task_id, t.text, t.instructed_on, t.instructed_position, leader.display_name as leader, %s,
                               reason.id as answers, reason.title as answers_title,
                               coalesce(p.acting_issuer_id, p.issuer_id) as led_by, p.status in ('ISSUED', 'AMENDED') as in_force
                        from obligation o join plan p on p.id = o.plan_id
                        cross join lateral (select coalesce(p.issued_date, p.window_from) as day) named
                        left join account a on a.id = o.due_set_by
                        left join plan_task t on t.id = o.source_id
                        left join plan_regime r on r.id = o.source_id
                        left join plan_demand d on d.id = o.source_id
                        left join account leader on leader.id = t.instructed_by %s
                        left join obligation reason on reason.id = t.answers_id and exists (
                            select from obligation o where o.id = reason.id and %s)
                        where o.id = :id
                        """.formatted(Withdrawal.COLUMNS, Withdrawal.JOIN, Ledger.VISIBLE))
                .param("id", row.id())
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .query((own, number) -> {
                    Due due = due(
                            DueRule.parse(own.getString("due_rule")),
                            row.period(),
                            own.getObject("day", LocalDate.class),
                            own.getBoolean("before_is_exclusive"));
                    List<LedgerEntry> history = history(row.id());
                    return new ObligationPage(
                            row,
                            own.getString("issuer"),
                            own.getString("receiver"),
                            own.getString("intake"),
                            own.getString("section"),
                            own.getString("sentence"),
                            own.getString("deliverable"),
                            own.getString("cutoff_words"),
                            due.words(),
                            own.getObject("original_due_on", LocalDate.class),
                            own.getString("due_set_by"),
                            warnings(due, row),
                            instant(own.getTimestamp("first_submitted_at")),
                            history,
                            partners(row),
                            row.inherited() ? relatives("o.passed_to_id = :id", row, standing) : List.of(),
                            row.step() != ObligationStatus.TRANSFERRED
                                    ? null
                                    : relatives(
                                                    "o.id = (select passed_to_id from obligation where id = :id)",
                                                    row,
                                                    standing)
                                            .getFirst(),
                            own.getString("leader") == null ? null : instruction(own),
                            answeredBy(row.id(), history, standing),
                            standing.serves(row.unitId()),
                            standing.oversees(own.getObject("intake_unit_id", UUID.class))
                                    || standing.oversees(own.getObject("issuer_id", UUID.class)),
                            own.getBoolean("in_force") && standing.oversees(own.getObject("led_by", UUID.class)),
                            row.isReport() && door.isLocked(own.getObject("source_id", UUID.class), row.period()));
                })
                .single();
    }

    private static ObligationPage.Instruction instruction(ResultSet row) throws SQLException {
        return new ObligationPage.Instruction(
                row.getObject("task_id", UUID.class),
                row.getString("text"),
                row.getString("leader"),
                row.getString("instructed_position"),
                row.getObject("instructed_on", LocalDate.class),
                row.getObject("answers", UUID.class),
                row.getString("answers_title"),
                Withdrawal.read(row));
    }

    /** The latest first; only what concerns this person. */
    private List<ObligationPage.Instruction> answeredBy(UUID id, List<LedgerEntry> history, Standing standing) {
        return history.stream().noneMatch(entry -> entry.step() == ObligationStep.INSTRUCTED)
                ? List.of()
                : jdbc.sql("""
                                select t.id as task_id, t.text, leader.display_name as leader, t.instructed_position,
                                       t.instructed_on, t.answers_id as answers, cast(null as text) as answers_title, %s
                                from plan_task t join account leader on leader.id = t.instructed_by %s
                                where t.answers_id = :id and exists (
                                    select from obligation o where o.source_id = t.id and %s)
                                order by t.instructed_at desc
                                """.formatted(Withdrawal.COLUMNS, Withdrawal.JOIN, Ledger.VISIBLE))
                        .param("id", id)
                        .param("units", standing.units())
                        .param("overseen", standing.overseen())
                        .query((row, number) -> instruction(row))
                        .list();
    }

    private Due due(DueRule rule, @Nullable Period period, LocalDate reference, boolean beforeIsExclusive) {
        WorkCalendar calendar = holidays.calendar();
        DueChoices choices = new DueChoices(beforeIsExclusive, HolidayShift.BY_RULE);
        return period == null ? calendar.due(rule, reference, choices) : calendar.due(rule, period, choices);
    }

    private static List<DueWarning> warnings(Due due, ObligationRow row) {
        return row.step().isSettled() || row.dueOn() == null || !row.dueOn().equals(due.lastDay())
                ? List.of()
                : due.warnings();
    }

    private List<LedgerEntry> history(UUID id) {
        return jdbc.sql("""
                        select e.kind, e.at, e.by_account, a.display_name as who, e.reason, e.due_on, e.recorded_at,
                               e.other_unit_id, agency_short_name(e.other_unit_id, cast(e.at at time zone 'Asia/Ho_Chi_Minh' as date)) as other
                        from obligation_event e left join account a on a.id = e.by_account
                        where e.obligation_id = ? order by e.number
                        """)
                .param(id)
                .query((entry, number) -> new LedgerEntry(
                        ObligationStep.valueOf(entry.getString("kind")),
                        entry.getTimestamp("at").toInstant(),
                        entry.getObject("by_account", UUID.class),
                        entry.getString("who"),
                        entry.getString("reason"),
                        entry.getObject("due_on", LocalDate.class),
                        instant(entry.getTimestamp("recorded_at")),
                        entry.getObject("other_unit_id", UUID.class),
                        entry.getString("other")))
                .list();
    }

    /** The units that the document names beside this one: part of the signed words, no progress of theirs. */
    private List<ObligationPage.Partner> partners(ObligationRow row) {
        return row.kind() != ObligationKind.TASK
                ? List.of()
                : jdbc.sql("""
                                select o.unit_id, agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from))
                                       as unit_name, o.role
                                from obligation o join plan p on p.id = o.plan_id
                                where o.source_id = (select source_id from obligation where id = :id) and o.id <> :id
                                  and o.status not in ('TRANSFERRED', 'CANCELLED', 'WAIVED')
                                order by o.role desc, agency_short_name(
                                       o.unit_id, coalesce(p.issued_date, p.window_from)) collate "vi-VN-x-icu" limit 100
                                """)
                        .param("id", row.id())
                        .query((other, number) -> new ObligationPage.Partner(
                                other.getObject("unit_id", UUID.class),
                                other.getString("unit_name"),
                                PartyRole.valueOf(other.getString("role"))))
                        .list();
    }

    /** From which units it came, or to which it went; only some may be opened by this person. */
    private List<ObligationPage.Relative> relatives(String which, ObligationRow row, Standing standing) {
        return jdbc.sql("""
                        select o.id, agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                               %s as visible
                        from obligation o join plan p on p.id = o.plan_id
                        where %s order by 2, 1
                        """.formatted(Ledger.VISIBLE, which))
                .param("id", row.id())
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .query(ObligationPage.Relative.class)
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    Map<UUID, Urging> lastUrgings(Collection<UUID> ids) {
        Map<UUID, Urging> urgings = new HashMap<>();
        jdbc.sql("""
                        select distinct on (obligation_id) obligation_id, reason, at from obligation_event
                        where obligation_id = any(:ids) and kind = 'REMINDED' order by obligation_id, number desc
                        """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            urgings.put(
                    row.getObject("obligation_id", UUID.class),
                    new Urging(row.getString("reason"), row.getTimestamp("at").toInstant()));
        });
        return urgings;
    }
}
