package vn.dondoc.reporting;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.site.NotFound;

/** Opens a consolidated report for a person: the draft and single units only for those who may see them. */
@Component
@lombok.RequiredArgsConstructor
class Views {

    private final JdbcClient jdbc;
    private final ReportSheets sheets;
    private final Forms forms;
    private final Consolidating consolidating;
    private final Gathering gathering;

    /** @param covered small counts are to be covered also for those who may see them */
    ConsolidatedView made(UUID id, boolean covered, Standing by) {
        return view(sheets.sheet(id, by), covered, by);
    }

    ConsolidatedView view(ReportSheet sheet, boolean covered, Standing by) {
        UUID id = sheet.id();
        boolean made = jdbc.sql("select exists (select 1 from consolidation where report_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
        ReportVersion latest = sheet.latest().orElse(null);
        if (!made || !(sheet.rights().sees() || latest != null)) {
            throw new NotFound("consolidation", id);
        }
        boolean draft = sheet.rights().sees();
        Answers shown = draft || latest == null ? sheet.written() : latest.answers();
        boolean exact = follows(id, by);
        return new ConsolidatedView(
                sheet,
                draft || latest == null
                        ? sheet.content()
                        : forms.form(latest.formId()).content(),
                shown,
                consolidating.computed(id),
                exact,
                covered || !exact,
                gathering.expected(id),
                gathering.sources(id));
    }

    /** Whether this person leads or monitors a unit that receives, or has issued, everything that is gathered. */
    boolean follows(UUID id, Standing by) {
        return jdbc.sql("""
                        select coalesce(bool_and(o.intake_unit_id = any(:overseen) or o.issuer_id = any(:overseen)), false)
                        from consolidation_scope c join obligation o on o.source_id = c.regime_id and o.period = c.period
                             and o.kind = 'REPORT' and o.id <> c.report_id
                        where c.report_id = :id
                        """)
                .param("id", id)
                .param("overseen", by.overseen())
                .query(Boolean.class)
                .single();
    }

    static boolean mayMake(ReportSheet sheet, Standing by) {
        return sheet.rights().writes()
                && !sheet.rights().onBehalf()
                && by.oversees(sheet.owed().unitId());
    }
}
