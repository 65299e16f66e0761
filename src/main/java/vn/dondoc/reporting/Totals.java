package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.consolidation.Combining;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;

/** Sums of the figures of many reports, computed by the database in one statement; the rules are those of Combining. */
@Component
@lombok.RequiredArgsConstructor
class Totals {

    private static final String SUMS = """
            with source as (%s), given as (
                select s.unit_id, s.ends_on, f.code, f.part, f.value, f.code = any(:last) as last,
                       coalesce(f.estimate, case when s.complete then f.value end) as estimate,
                       case when f.code = any(:yearly) then extract(year from s.ends_on) end as of_year
                from source s join report_figure f on f.version_id = s.version_id
                where f.code = any(:added) or f.code = any(:yearly) or f.code = any(:last))
            select code, part, sum(value) as value, sum(estimate) as estimate from (
                select code, part, value, estimate from given where of_year is null and not last
                union all
                (select distinct on (unit_id, code, part, of_year) code, part, value, null
                from given where (of_year is not null or last) and value is not null
                order by unit_id, code, part, of_year, ends_on desc, value desc)
                union all
                (select distinct on (unit_id, code, part, of_year) code, part, null, estimate
                from given where (of_year is not null or last) and estimate is not null
                order by unit_id, code, part, of_year, ends_on desc, estimate desc)
            ) figures group by code, part
            """;

    private static final String COUNTED = """
            select s.version_id, o.unit_id, s.ends_on, v.as_of is null as complete
            from consolidation_source s join obligation o on o.id = s.source_id
            join report_version v on v.id = s.version_id
            where s.report_id = :id and s.version_number = :number and s.counted
            """;

    private static final String VERSIONS = """
            select v.id as version_id, o.unit_id, cast(split_part(o.period, '/', 2) as date) as ends_on,
                   v.as_of is null as complete
            from report_version v join obligation o on o.id = v.report_id where v.id = any(:versions)
            """;

    private final JdbcClient jdbc;

    /**
     * @param estimate what the whole period is expected to come to: a figure of days that are not over is none, one of a
     *     part of the period that is complete stands for itself
     */
    record Total(@Nullable BigDecimal value, @Nullable BigDecimal estimate) {}

    /** What the reports that were counted give together; no row where nobody gave a figure. */
    Map<FigureKey, Total> of(Making making, Form form) {
        return sums(
                jdbc.sql(SUMS.formatted(COUNTED)).param("id", making.reportId()).param("number", making.number()),
                form);
    }

    /** What these versions give together. */
    Map<FigureKey, Total> ofVersions(List<UUID> versions, Form form) {
        return sums(jdbc.sql(SUMS.formatted(VERSIONS)).param("versions", versions.toArray(UUID[]::new)), form);
    }

    /** What a single version says. */
    Map<FigureKey, Total> ofVersion(UUID version) {
        Map<FigureKey, Total> figures = new HashMap<>();
        jdbc.sql("select code, part, value, estimate from report_figure where version_id = ?")
                .param(version)
                .query(row -> {
                    figures.put(
                            key(row.getString("code"), row.getString("part")),
                            new Total(row.getBigDecimal("value"), row.getBigDecimal("estimate")));
                });
        return figures;
    }

    private static Map<FigureKey, Total> sums(JdbcClient.StatementSpec statement, Form form) {
        Map<FigureKey, Total> totals = new HashMap<>();
        statement
                .param("added", codes(form, Combining.ADDED))
                .param("yearly", codes(form, Combining.LAST_OF_YEAR))
                .param("last", codes(form, Combining.LAST))
                .query(row -> {
                    totals.put(
                            key(row.getString("code"), row.getString("part")),
                            new Total(row.getBigDecimal("value"), row.getBigDecimal("estimate")));
                });
        return totals;
    }

    static FigureKey key(String code, String part) {
        return new FigureKey(code, part.isEmpty() ? null : part);
    }

    private static String[] codes(Form form, Combining combining) {
        return form.indicators().stream()
                .filter(indicator -> indicator.kind().isNumeric() && Combining.of(indicator) == combining)
                .map(Indicator::code)
                .toArray(String[]::new);
    }
}
