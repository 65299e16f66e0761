package vn.dondoc.reporting;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.NotFound;

/** Opens a consolidated report for a person: the draft and single units only for those who may see them. */
@Component
@lombok.RequiredArgsConstructor
class Views {

    private final JdbcClient jdbc;
    private final ReportSheets sheets;
    private final Forms forms;
    private final Makings makings;
    private final Gathering gathering;

    /** @param covered small counts are to be covered also for those who may see them */
    ConsolidatedView made(UUID id, boolean covered, Standing by) {
        return view(sheets.sheet(id, by), covered, by);
    }

    ConsolidatedView view(ReportSheet sheet, boolean covered, Standing by) {
        UUID id = sheet.id();
        Making making = makings.read(sheet)
                .filter(made -> isOpenTo(sheet))
                .orElseThrow(() -> new NotFound("consolidation", id));
        ReportVersion latest = sheet.rights().sees() ? null : sheet.latest().orElse(null);
        boolean exact = follows(making, by);
        return new ConsolidatedView(
                sheet,
                making,
                latest == null ? sheet.content() : forms.form(latest.formId()).content(),
                latest == null ? sheet.written() : latest.answers(),
                makings.computed(making),
                exact,
                covered || !exact,
                gathering.expected(making),
                gathering.sources(making));
    }

    /** Whoever reads the report only because one of its sections answers something else is shown no units. */
    static boolean isOpenTo(ReportSheet sheet) {
        return sheet.owed().serves() || sheet.owed().receives();
    }

    /** Whether this person leads or monitors a unit that receives, or has issued, everything that is gathered. */
    boolean follows(Making making, Standing by) {
        return jdbc.sql("""
                        select coalesce(bool_and(o.intake_unit_id = any(:overseen) or o.issuer_id = any(:overseen)), false)
                        from consolidation_scope c join obligation o on o.source_id = c.regime_id and o.period = c.period
                             and o.kind = 'REPORT' and o.id <> c.report_id
                        where c.report_id = :id and c.version_number = :number
                        """)
                .param("id", making.reportId())
                .param("number", making.number())
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
