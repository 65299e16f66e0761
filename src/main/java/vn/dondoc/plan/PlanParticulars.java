package vn.dondoc.plan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.WorkCalendar;

/** Reads the parts of one plan for its page: a fixed number of statements, however long the plan is. */
@Component
@lombok.RequiredArgsConstructor
class PlanParticulars {

    private final JdbcClient jdbc;
    private final Holidays holidays;
    private final PartyQueries named;
    private final RegimeQueries regimes;

    PlanPage page(PlanRow row, Standing standing) {
        UUID id = row.id();
        LocalDate day = row.day();
        Map<UUID, List<PlanPage.PartyRow>> parties = named.of(id, day);
        WorkCalendar calendar = holidays.calendar();
        boolean mayEdit = PlanPolicy.mayEdit(row, standing);
        return jdbc.sql("""
                        select p.version, p.place, p.signing_authority, p.signer_name, p.recipients, p.parent_id,
                               up.reference as parent_reference, p.succeeded_by_id,
                               next.reference as successor_reference,
                               p.before_is_exclusive, agency_short_name(p.monitoring_unit_id, :day) as monitor,
                        """ + PlanPolicy.visible("up") + " as opens_parent, " + PlanPolicy.visible("next") + """
                               as opens_successor
                        from plan p left join plan up on up.id = p.parent_id
                        left join plan next on next.id = p.succeeded_by_id
                        where p.id = :id
                        """)
                .param("id", id)
                .param("units", standing.units())
                .param("papers", standing.papers())
                .param("day", day)
                .query((own, number) -> {
                    PlanDues due = PlanDues.of(calendar, row, own.getBoolean("before_is_exclusive"));
                    List<PlanPage.RegimeRow> reports = regimes.of(row, due, parties);
                    List<Given> given = tasks(id, due, parties, standing);
                    return new PlanPage(
                            row,
                            own.getLong("version"),
                            own.getString("place"),
                            own.getString("signing_authority"),
                            own.getString("signer_name"),
                            lines(own.getString("recipients")),
                            own.getObject("parent_id", UUID.class),
                            own.getString("parent_reference"),
                            own.getBoolean("opens_parent"),
                            own.getObject("succeeded_by_id", UUID.class),
                            own.getString("successor_reference"),
                            own.getBoolean("opens_successor"),
                            own.getBoolean("before_is_exclusive"),
                            own.getString("monitor"),
                            bases(id, standing),
                            targets(id),
                            given.stream()
                                    .flatMap(each -> Stream.ofNullable(each.signed()))
                                    .toList(),
                            PlanPage.RegimeRow.withoutDoubles(reports.stream()
                                    .filter(regime -> regime.asked() == null)
                                    .toList()),
                            reports.stream()
                                    .filter(regime -> regime.asked() != null)
                                    .toList(),
                            given.reversed().stream()
                                    .flatMap(each -> Stream.ofNullable(each.instructed()))
                                    .toList(),
                            demands(id, day, due, parties),
                            mayEdit ? steps(id) : List.of(),
                            attachments(id),
                            mayEdit,
                            PlanPolicy.mayInstruct(row, standing));
                })
                .single();
    }

    /** What the plan's own words ask for, without the reports that are asked for twice, then what was asked later. */
    List<PlanPage.RegimeRow> reports(PlanRow row) {
        boolean beforeIsExclusive = jdbc.sql("select before_is_exclusive from plan where id = ?")
                .param(row.id())
                .query(Boolean.class)
                .single();
        PlanDues due = PlanDues.of(holidays.calendar(), row, beforeIsExclusive);
        return PlanPage.RegimeRow.withoutDoubles(regimes.of(row, due, named.of(row.id(), row.day())));
    }

    private List<PlanPage.BasisRow> bases(UUID id, Standing standing) {
        return jdbc.sql("""
                        select b.citation, p.id as linked_plan_id
                        from plan_basis b left join plan p on p.id = b.linked_plan_id and
                        """ + PlanPolicy.VISIBLE + " where b.plan_id = :id order by b.position")
                .param("id", id)
                .param("units", standing.units())
                .param("papers", standing.papers())
                .query(PlanPage.BasisRow.class)
                .list();
    }

    List<PlanPage.TargetRow> targets(UUID id) {
        return jdbc.sql("""
                        select id, measure, direction, value, value_unit, baseline, window_words from plan_target
                        where plan_id = ? order by position
                        """)
                .param(id)
                .query((row, number) -> new PlanPage.TargetRow(
                        row.getObject("id", UUID.class),
                        row.getString("measure"),
                        TargetDirection.valueOf(row.getString("direction")),
                        row.getObject("value", BigDecimal.class),
                        row.getString("value_unit"),
                        row.getString("baseline"),
                        row.getString("window_words")))
                .list();
    }

    private record Given(
            PlanPage.@Nullable TaskRow signed, @Nullable InstructionRow instructed) {}

    /** What was signed, in its order, and what leaders added since, as far as it concerns this person. */
    private List<Given> tasks(UUID id, PlanDues due, Map<UUID, List<PlanPage.PartyRow>> parties, Standing standing) {
        return jdbc.sql("""
                        select t.*, a.display_name, %s from plan_task t left join account a on a.id = t.instructed_by %s
                        where t.plan_id = :id and
                        """.formatted(Withdrawal.COLUMNS, Withdrawal.JOIN) + PlanPolicy.VISIBLE_TASKS
                        + " order by t.position")
                .param("id", id)
                .param("units", standing.units())
                .param("papers", standing.papers())
                .query((row, number) -> row.getTimestamp("instructed_at") == null
                        ? new Given(task(row, due, parties), null)
                        : new Given(null, instruction(row, due, parties)))
                .list();
    }

    private static PlanPage.TaskRow task(ResultSet row, PlanDues due, Map<UUID, List<PlanPage.PartyRow>> parties)
            throws SQLException {
        UUID taskId = row.getObject("id", UUID.class);
        return new PlanPage.TaskRow(
                taskId,
                row.getInt("position"),
                row.getString("section"),
                row.getString("text"),
                AssignmentMode.valueOf(row.getString("mode")),
                row.getString("due_words"),
                due.of(row.getString("due_rule")),
                row.getObject("due_set_on", LocalDate.class),
                row.getString("deliverable"),
                row.getString("sentence"),
                PartyQueries.in(parties, taskId, PartyRole.LEAD),
                PartyQueries.in(parties, taskId, PartyRole.COORDINATE));
    }

    private static InstructionRow instruction(ResultSet row, PlanDues due, Map<UUID, List<PlanPage.PartyRow>> parties)
            throws SQLException {
        UUID taskId = row.getObject("id", UUID.class);
        return new InstructionRow(
                taskId,
                row.getString("text"),
                AssignmentMode.valueOf(row.getString("mode")),
                row.getString("due_words"),
                Objects.requireNonNull(due.of(row.getString("due_rule")).lastDay()),
                row.getObject("instructed_on", LocalDate.class),
                row.getString("display_name"),
                row.getString("instructed_position"),
                row.getObject("answers_id", UUID.class),
                Withdrawal.read(row),
                PartyQueries.in(parties, taskId, PartyRole.LEAD));
    }

    private List<PlanPage.DemandRow> demands(
            UUID id, LocalDate day, PlanDues due, Map<UUID, List<PlanPage.PartyRow>> parties) {
        return jdbc.sql("""
                        select q.*, agency_short_name(q.recipient_id, :day) as recipient,
                               agency_short_name(q.intake_unit_id, :day) as intake
                        from plan_demand q where q.plan_id = :id order by q.position
                        """)
                .param("id", id)
                .param("day", day)
                .query((row, number) -> {
                    UUID demandId = row.getObject("id", UUID.class);
                    return new PlanPage.DemandRow(
                            demandId,
                            row.getString("text"),
                            row.getString("due_words"),
                            due.of(row.getString("due_rule")),
                            row.getObject("recipient_id", UUID.class),
                            row.getString("recipient"),
                            row.getObject("intake_unit_id", UUID.class),
                            row.getString("intake"),
                            row.getString("sentence"),
                            PartyQueries.in(parties, demandId, PartyRole.OWE));
                })
                .list();
    }

    private List<PlanPage.StepRow> steps(UUID id) {
        return jdbc.sql("""
                        select s.step, s.at, a.display_name as who, s.reason
                        from plan_step s join account a on a.id = s.by_account
                        where s.plan_id = ? order by s.at
                        """).param(id).query(PlanParticulars::step).list();
    }

    private List<PlanPage.AttachmentRow> attachments(UUID id) {
        return jdbc.sql("""
                        select a.id, q.title, a.file_name, a.size, q.signed_document
                        from plan_attachment q join attachment a on a.id = q.attachment_id
                        where q.plan_id = ? order by q.signed_document desc, a.file_name
                        """).param(id).query(PlanPage.AttachmentRow.class).list();
    }

    private static PlanPage.StepRow step(ResultSet row, int number) throws SQLException {
        return new PlanPage.StepRow(
                row.getString("step"),
                row.getObject("at", Timestamp.class).toInstant(),
                row.getString("who"),
                row.getString("reason"));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : text.lines().toList();
    }
}
