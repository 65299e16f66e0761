package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.form.FigureKey;

/** What the same unit reported for the period before and a year earlier, to stand beside what is written now. */
@Component
@lombok.RequiredArgsConstructor
public class BesideFigures {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final JdbcClient jdbc;

    /**
     * Figures of earlier reports; a figure that was not given is not there.
     *
     * @param before the period before; none where the calendar knows none
     * @param yearBefore the same period of the year before
     */
    public record Beside(
            @Nullable Period before,
            @Nullable Period yearBefore,
            Map<FigureKey, BigDecimal> figuresBefore,
            Map<FigureKey, BigDecimal> figuresYearBefore) {}

    private record Given(String period, FigureKey key, BigDecimal value) {}

    /** From the accepted version, else the one handed in last; of this regime or those that it goes on from. */
    @Transactional(readOnly = true)
    public Beside of(OwedReport owed) {
        Period before = before(owed.period());
        Period yearBefore = yearBefore(owed.period());
        Map<FigureKey, BigDecimal> last = new HashMap<>();
        Map<FigureKey, BigDecimal> lastYear = new HashMap<>();
        if (before != null && yearBefore != null) {
            for (Given given : given(owed, before, yearBefore)) {
                (given.period().equals(before.toText()) ? last : lastYear).put(given.key(), given.value());
            }
        }
        return new Beside(before, yearBefore, last, lastYear);
    }

    /** The half-year, quarter or month before; a year and its first nine months follow the first half. */
    static @Nullable Period before(Period period) {
        LocalDate from = period.window().from();
        return switch (period.kind()) {
            case MONTH, QUARTER, HALF_YEAR -> {
                LocalDate earlier = from.minusMonths(period.kind().months());
                yield Period.of(period.kind(), earlier.getYear(), earlier.getMonthValue());
            }
            case NINE_MONTHS, YEAR -> Period.ofHalfYear(from.getYear(), 1);
            case ONCE, THEMATIC, AD_HOC -> null;
        };
    }

    static @Nullable Period yearBefore(Period period) {
        if (!period.kind().isPeriodic()) {
            return null;
        }
        LocalDate earlier = period.window().from().minusMonths(MONTHS_OF_A_YEAR);
        return Period.of(period.kind(), earlier.getYear(), earlier.getMonthValue());
    }

    private List<Given> given(OwedReport owed, Period before, Period yearBefore) {
        boolean sibling = before.kind() != owed.period().kind();
        return jdbc.sql("""
                        with recursive line(regime) as (
                            select cast(:regime as uuid)
                            union
                            select f.continues_regime_id from line l join report_form f on f.regime_id = l.regime
                            where f.continues_regime_id is not null)
                        select o.period, g.code, g.part, g.value
                        from obligation o
                        join report r on r.id = o.id
                        join report_version v on v.report_id = r.id and v.number = coalesce(r.accepted_version, r.versions)
                        join report_figure g on g.version_id = v.id and g.value is not null
                        where o.kind = 'REPORT' and o.unit_id = :unit and o.period in (:before, :yearBefore)
                          and (o.source_id in (select regime from line)
                               or :sibling and o.source_id in (
                                   select s.id from plan_regime s join plan_regime own on own.plan_id = s.plan_id
                                   where own.id = :regime and s.intake_unit_id = own.intake_unit_id
                                     and s.period_kind = :siblingKind))
                        """)
                .param("regime", owed.regimeId())
                .param("unit", owed.unitId())
                .param("before", before.toText())
                .param("yearBefore", yearBefore.toText())
                .param("sibling", sibling)
                .param(
                        "siblingKind",
                        (sibling ? PeriodKind.HALF_YEAR : owed.period().kind()).name())
                .query(BesideFigures::read)
                .list();
    }

    private static Given read(ResultSet row, int number) throws SQLException {
        String part = row.getString("part");
        return new Given(
                row.getString("period"),
                new FigureKey(row.getString("code"), part.isEmpty() ? null : part),
                row.getBigDecimal("value"));
    }
}
