package vn.dondoc.reporting;

import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Section;

/** The front door to lồng ghép: one report of a unit answers others that it owes, each by one of its sections. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Embeddings {

    /** What obligation {@code o} of the ledger can be answered by the report {@code :host} of the unit {@code :unit}. */
    static final String EMBEDDABLE = """
            o.kind = 'REPORT' and o.unit_id = :unit and o.id <> :host and o.status in ('OPEN', 'ACKNOWLEDGED', 'RETURNED')
            and not exists (select 1 from report own where own.id = o.id
                            and (own.versions > 0 or own.status <> 'DRAFTING' or own.on_behalf))
            and not exists (select 1 from report_embedding inner_one where inner_one.host_id = o.id)
            and not coalesce((select l.locked from report_lock l where l.regime_id = o.source_id and l.period = o.period
                              order by l.number desc limit 1), false)
            """;

    private final Reports reports;
    private final ReportVersions versions;
    private final Forms forms;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** What the unit owes besides now: first where the plan allows to embed it, then by the day. */
    @Transactional(readOnly = true)
    public List<Embeddable> embeddable(ReportSheet host) {
        return jdbc.sql("""
                        select o.id, p.reference, p.subject, o.period, o.title, o.due_on, o.status,
                               coalesce(r.embedded, false) as allowed, e.section,
                               agency_short_name(o.intake_unit_id, coalesce(p.issued_date, p.window_from)) as intake
                        from obligation o join plan p on p.id = o.plan_id left join plan_regime r on r.id = o.source_id
                        left join report_embedding e on e.obligation_id = o.id and e.host_id = :host
                        where %s order by allowed desc, o.due_on nulls last, o.id limit 100
                        """.formatted(EMBEDDABLE))
                .param("unit", host.owed().unitId())
                .param("host", host.id())
                .query((row, number) -> embeddable(row, host.content()))
                .list();
    }

    /**
     * Says which other reports this draft answers, in place of what was said before.
     *
     * @param sections codes of sections of this form by the ids of what is owed
     * @return whether that is another choice
     * @throws MovedMeanwhile where nothing can be written now
     */
    public boolean choose(UUID hostId, Map<UUID, String> sections, Standing by) {
        ReportSheet host = reports.sheet(hostId, by);
        if (!host.rights().writes() || host.rights().onBehalf()) {
            throw new MovedMeanwhile();
        }
        reports.writable(hostId, by);
        boolean changed = false;
        for (Embeddable each : embeddable(host)) {
            String section = requireNonNullElse(sections.get(each.obligationId()), "");
            String chosen = host.content().section(section).isPresent() ? section : null;
            if (!Objects.equals(chosen, each.section())) {
                changed = true;
                relink(hostId, each.obligationId(), chosen, by);
            }
        }
        return changed;
    }

    /** What was answered by versions of this report. */
    @Transactional(readOnly = true)
    public List<Embedded> embedded(ReportSheet host) {
        return jdbc.sql("""
                        select o.id, p.reference, o.period, o.status, e.answered_version, e.answered_section
                        from report_embedding e join obligation o on o.id = e.obligation_id join plan p on p.id = o.plan_id
                        where e.host_id = ? and e.answered_version is not null order by o.due_on nulls last, o.id
                        """)
                .param(host.id())
                .query((row, number) -> new Embedded(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        Period.parse(row.getString("period")),
                        ObligationStatus.valueOf(row.getString("status")),
                        row.getInt("answered_version"),
                        heading(host.content(), row.getString("answered_section"))))
                .list();
    }

    /** By what the report was answered instead of one of its own; for whoever may see the sheet. */
    @Transactional(readOnly = true)
    public Optional<AnsweredBy> answer(ReportSheet sheet) {
        return jdbc.sql("""
                        select e.host_id, p.reference, o.period, e.answered_version, e.answered_section
                        from report_embedding e join obligation o on o.id = e.host_id join plan p on p.id = o.plan_id
                        where e.obligation_id = ? and e.answered_version is not null
                        """)
                .param(sheet.id())
                .query((row, number) -> answer(row))
                .optional();
    }

    private AnsweredBy answer(ResultSet row) throws SQLException {
        UUID host = row.getObject("host_id", UUID.class);
        int number = row.getInt("answered_version");
        String section = row.getString("answered_section");
        ReportVersion version = versions.numbered(host, number).orElseThrow();
        return new AnsweredBy(
                host,
                row.getString("reference"),
                Period.parse(row.getString("period")),
                number,
                heading(forms.form(version.formId()).content(), section),
                version.answers().text(FieldKey.section(section)));
    }

    private void relink(UUID host, UUID obligation, @Nullable String section, Standing by) {
        if (section != null) {
            link(host, obligation, section, by);
            return;
        }
        jdbc.sql("delete from report_embedding where obligation_id = ? and host_id = ?")
                .params(obligation, host)
                .update();
    }

    private void link(UUID host, UUID obligation, String section, Standing by) {
        jdbc.sql("""
                        insert into report_embedding (obligation_id, host_id, section, chosen_by, chosen_at)
                        values (:obligation, :host, :section, :by, :now)
                        on conflict (obligation_id) do update set section = :section, chosen_by = :by, chosen_at = :now,
                            answered_version = case when report_embedding.host_id = :host
                                                    then report_embedding.answered_version end,
                            answered_section = case when report_embedding.host_id = :host
                                                    then report_embedding.answered_section end,
                            host_id = :host
                        """)
                .param("obligation", obligation)
                .param("host", host)
                .param("section", section)
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Embeddable embeddable(ResultSet row, Form form) throws SQLException {
        String section = row.getString("section");
        return new Embeddable(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("subject"),
                Period.parse(row.getString("period")),
                row.getString("title"),
                row.getString("intake"),
                row.getObject("due_on", LocalDate.class),
                ObligationStatus.valueOf(row.getString("status")),
                row.getBoolean("allowed"),
                section != null && form.section(section).isPresent() ? section : null);
    }

    static String heading(Form form, String section) {
        return form.section(section).map(Section::heading).orElse(section);
    }
}
