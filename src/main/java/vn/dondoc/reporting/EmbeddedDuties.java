package vn.dondoc.reporting;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Problem;

/**
 * What follows from lồng ghép: the sections must say something, and the duties are met when the host is handed in. A
 * unit that hands in a report of its own for one of them drops the link.
 */
@Component
@lombok.RequiredArgsConstructor
class EmbeddedDuties implements HandingInCheck, HandedInListener, AbandonedListener {

    private final JdbcClient jdbc;
    private final Obligations obligations;

    @Override
    public List<Problem> problems(UUID reportId, Form form, Answers answers) {
        List<Problem> problems = new ArrayList<>();
        for (Chosen chosen : chosen(reportId)) {
            FieldKey field = FieldKey.section(chosen.section());
            if (form.section(chosen.section()).isEmpty()) {
                problems.add(new Problem(FieldKey.NIL, true, "reporting.embedding.gone", List.of(chosen.name())));
            } else if (answers.isNil() || !answers.has(field)) {
                problems.add(new Problem(field, true, "reporting.embedding.empty", List.of(chosen.name())));
            }
        }
        return problems;
    }

    @Override
    public boolean speaksWhileWriting() {
        return false;
    }

    @Override
    public void handedIn(UUID reportId, String words, Standing by) {
        handedInOnBehalf(reportId, by);
        for (Chosen chosen : chosen(reportId)) {
            obligations.submit(chosen.obligation(), chosen.words(words), by);
            jdbc.sql("""
                            update report_embedding set answered_section = section,
                                answered_version = (select versions from report where id = host_id)
                            where obligation_id = ?
                            """).param(chosen.obligation()).update();
        }
    }

    @Override
    public void handedInOnBehalf(UUID reportId, Standing by) {
        jdbc.sql("delete from report_embedding where obligation_id = ?")
                .param(reportId)
                .update();
    }

    @Override
    public void abandoned(UUID reportId, ReportVersion stands) {
        jdbc.sql("""
                        delete from report_embedding where host_id = ? and answered_version is null and chosen_at >= ?
                        """).params(reportId, Timestamp.from(stands.enteredAt())).update();
        jdbc.sql("update report_embedding set section = answered_section where host_id = ? and answered_version > 0")
                .param(reportId)
                .update();
    }

    /** A duty that waits for this report: as chosen, and still owed. */
    private record Chosen(
            UUID obligation,
            String section,
            String heading,
            @Nullable String reference,
            Period period,
            @Nullable String hostReference,
            Period hostPeriod) {

        String name() {
            return named(period, reference);
        }

        String words(String host) {
            return "Lồng ghép trong " + host.substring(0, 1).toLowerCase(Locale.ROOT) + host.substring(1) + " – "
                    + named(hostPeriod, hostReference) + ", mục “" + heading + "”";
        }

        private static String named(Period period, @Nullable String reference) {
            return reference == null ? period.label() : period.label() + " (" + reference + ")";
        }
    }

    private List<Chosen> chosen(UUID host) {
        return jdbc.sql("""
                        select o.id, e.section, p.reference, o.period, hp.reference as host_reference,
                               h.period as host_period, coalesce((select each ->> 'heading'
                               from jsonb_array_elements(f.content -> 'sections') each
                               where each ->> 'code' = e.section), e.section) as heading
                        from report_embedding e join obligation h on h.id = e.host_id join plan hp on hp.id = h.plan_id
                        join report r on r.id = e.host_id join report_form f on f.id = r.form_id
                        join obligation o on o.id = e.obligation_id join plan p on p.id = o.plan_id
                        where e.host_id = :host and %s order by o.id
                        """.formatted(Embeddings.EMBEDDABLE.replace(":unit", "h.unit_id")))
                .param("host", host)
                .query((row, number) -> new Chosen(
                        row.getObject("id", UUID.class),
                        row.getString("section"),
                        row.getString("heading"),
                        row.getString("reference"),
                        Period.parse(row.getString("period")),
                        row.getString("host_reference"),
                        Period.parse(row.getString("host_period"))))
                .list();
    }
}
