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
            with source as (%s)
            select code, part, sum(value) as value, sum(estimate) as estimate from (
                select f.code, f.part, f.value, coalesce(f.estimate, f.value) as estimate
                from source s join report_figure f on f.version_id = s.version_id where f.code = any(:added)
                union all
                select code, part, value, estimate from (
                    select distinct on (unit_id, code, part, of_year) * from (
                        select s.unit_id, f.code, f.part, f.value, coalesce(f.estimate, f.value) as estimate, s.ends_on,
                               case when f.code = any(:yearly) then extract(year from s.ends_on) end as of_year
                        from source s join report_figure f on f.version_id = s.version_id
                        where (f.code = any(:last) or f.code = any(:yearly)) and f.value is not null) given
                    order by unit_id, code, part, of_year, ends_on desc) latest
            ) figures group by code, part
            """;

    private static final String COUNTED = """
            select s.version_id, o.unit_id, s.ends_on from consolidation_source s join obligation o on o.id = s.source_id
            where s.report_id = :id and s.version_number = :number and s.counted
            """;

    private static final String YEAR_BEFORE = """
            select v.id as version_id, o.unit_id, cast(split_part(o.period, '/', 2) as date) as ends_on
            from obligation o join report r on r.id = o.id
            join report_version v on v.report_id = r.id and v.number = r.accepted_version
            where o.source_id = any(:regimes) and o.period = any(:periods) and o.status in ('ACCEPTED', 'SUBMITTED')
            """;

    private final JdbcClient jdbc;

    /** @param estimate what the whole period is expected to come to */
    record Total(@Nullable BigDecimal value, @Nullable BigDecimal estimate) {}

    /** What the reports that were counted give together; no row where nobody gave a figure. */
    Map<FigureKey, Total> of(Making making, Form form) {
        return sums(
                jdbc.sql(SUMS.formatted(COUNTED)).param("id", making.reportId()).param("number", making.number()),
                form);
    }

    /** What the units had given for these regimes and periods. */
    Map<FigureKey, Total> of(List<UUID> regimes, List<String> periods, Form form) {
        return sums(
                jdbc.sql(SUMS.formatted(YEAR_BEFORE))
                        .param("regimes", regimes.toArray(UUID[]::new))
                        .param("periods", periods.toArray(String[]::new)),
                form);
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
