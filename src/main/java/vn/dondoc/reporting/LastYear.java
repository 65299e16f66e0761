package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;

/** Figures of the same period of the year before: as the unit itself reported them, else as its units had given them. */
@Component
@lombok.RequiredArgsConstructor
class LastYear {

    private final JdbcClient jdbc;
    private final Totals totals;

    Map<FigureKey, BigDecimal> of(Making making, OwedReport owed, PublishedForm form) {
        Period before = before(owed.period());
        if (before == null) {
            return Map.of();
        }
        return values(
                ownVersion(owed, form, before).map(totals::ofVersion).orElseGet(() -> ofUnits(making, form.content())));
    }

    private Optional<UUID> ownVersion(OwedReport owed, PublishedForm form, Period before) {
        return jdbc.sql("""
                        select v.id from obligation o join report r on r.id = o.id
                        join report_version v on v.report_id = r.id and v.number = coalesce(r.accepted_version, r.versions)
                        where o.unit_id = :unit and o.period = :period and o.source_id = any(:regimes)
                          and o.status in ('SUBMITTED', 'ACCEPTED') and not v.nil
                        order by o.opened_at desc limit 1
                        """)
                .param("unit", owed.unitId())
                .param("period", before.toText())
                .param(
                        "regimes",
                        form.continues() == null
                                ? new UUID[] {owed.regimeId()}
                                : new UUID[] {owed.regimeId(), form.continues()})
                .query(UUID.class)
                .optional();
    }

    private Map<FigureKey, Totals.Total> ofUnits(Making making, Form form) {
        List<Scope> counted = jdbc.sql("""
                        select distinct coalesce(f.continues_regime_id, o.source_id) as regime, o.period
                        from consolidation_source s join obligation o on o.id = s.source_id
                        left join report_form f on f.regime_id = o.source_id
                        where s.report_id = :id and s.version_number = :number and s.counted
                        union
                        select distinct o.source_id, o.period
                        from consolidation_source s join obligation o on o.id = s.source_id
                        where s.report_id = :id and s.version_number = :number and s.counted
                        """)
                .param("id", making.reportId())
                .param("number", making.number())
                .query((row, number) ->
                        new Scope(row.getObject("regime", UUID.class), Period.parse(row.getString("period"))))
                .list();
        List<String> periods = counted.stream()
                .map(scope -> before(scope.period()))
                .filter(java.util.Objects::nonNull)
                .map(Period::toText)
                .distinct()
                .toList();
        return totals.of(counted.stream().map(Scope::regimeId).distinct().toList(), periods, form);
    }

    static @Nullable Period before(Period period) {
        return period.kind().isPeriodic()
                ? Period.of(
                        period.kind(),
                        period.window().from().getYear() - 1,
                        period.window().from().getMonthValue())
                : null;
    }

    private static Map<FigureKey, BigDecimal> values(Map<FigureKey, Totals.Total> figures) {
        Map<FigureKey, BigDecimal> values = new HashMap<>();
        figures.forEach((key, total) -> {
            if (total.value() != null) {
                values.put(key, total.value());
            }
        });
        return values;
    }
}
