package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.Window;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.consolidation.Candidate;
import vn.dondoc.reporting.consolidation.Counting;
import vn.dondoc.reporting.consolidation.Subject;
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
        return values(ownVersion(owed, form, before)
                .map(totals::ofVersion)
                .orElseGet(() -> ofUnits(making, before, form.content())));
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

    /** As if it had been gathered then: no day is counted twice. */
    private Map<FigureKey, Totals.Total> ofUnits(Making making, Period before, Form form) {
        Map<UUID, UUID> regimes = new HashMap<>();
        Set<String> periods = new HashSet<>();
        jdbc.sql("""
                        select distinct o.source_id as now, coalesce(f.continues_regime_id, o.source_id) as before, o.period
                        from consolidation_source s join obligation o on o.id = s.source_id
                        left join report_form f on f.regime_id = o.source_id
                        where s.report_id = :id and s.version_number = :number
                        """)
                .param("id", making.reportId())
                .param("number", making.number())
                .query(row -> {
                    UUID now = row.getObject("now", UUID.class);
                    regimes.put(now, now);
                    regimes.put(row.getObject("before", UUID.class), now);
                    Period period = before(Period.parse(row.getString("period")));
                    if (period != null) {
                        periods.add(period.toText());
                    }
                });
        Set<Candidate> counted = Counting.counted(before, candidates(regimes, periods));
        return totals.ofVersions(counted.stream().map(Candidate::versionId).toList(), form);
    }

    private List<Candidate> candidates(Map<UUID, UUID> regimes, Set<String> periods) {
        return jdbc.sql("""
                        select o.id, o.unit_id, o.source_id, o.period, v.id as version_id, now.plan_id
                        from obligation o join report r on r.id = o.id
                        join report_version v on v.report_id = r.id and v.number = r.accepted_version
                        join unnest(:before, :now) as line(before, now) on line.before = o.source_id
                        join plan_regime now on now.id = line.now
                        where o.kind = 'REPORT' and o.period = any(:periods) and o.status in ('ACCEPTED', 'SUBMITTED')
                        """)
                .param("before", regimes.keySet().toArray(UUID[]::new))
                .param("now", regimes.values().toArray(UUID[]::new))
                .param("periods", periods.toArray(String[]::new))
                .query((row, number) -> new Candidate(
                        row.getObject("id", UUID.class),
                        row.getObject("version_id", UUID.class),
                        new Subject(
                                row.getObject("unit_id", UUID.class),
                                row.getObject("plan_id", UUID.class),
                                Objects.requireNonNull(regimes.get(row.getObject("source_id", UUID.class))),
                                Period.parse(row.getString("period")))))
                .list();
    }

    /** The same days a year earlier, for a report on demand too; none for more than a year: both would share days. */
    static @Nullable Period before(Period period) {
        LocalDate from = period.window().from().minusYears(1);
        if (period.kind().isPeriodic()) {
            return Period.of(period.kind(), from.getYear(), from.getMonthValue());
        }
        LocalDate last = period.window().to();
        if (!last.isBefore(period.window().from().plusYears(1))) {
            return null;
        }
        YearMonth month = YearMonth.from(last).minusYears(1);
        boolean wholeMonth = last.equals(YearMonth.from(last).atEndOfMonth());
        return new Period(period.kind(), new Window(from, wholeMonth ? month.atEndOfMonth() : last.minusYears(1)));
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
