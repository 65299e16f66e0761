package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;
import vn.dondoc.reporting.consolidation.Combining;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;

/** The figures behind the sums, unit by unit. */
@Component
@lombok.RequiredArgsConstructor
class UnitFigures {

    private final JdbcClient jdbc;

    /** A version that figures or words come from. */
    public record Origin(UUID reportId, int version, Period period) {}

    /** What one unit gave; nil: nothing has arisen there. */
    record Line(UUID unitId, String unitName, boolean nil, List<Origin> origins, Map<FigureKey, BigDecimal> figures) {

        @Nullable
        BigDecimal figure(FigureKey key) {
            return nil ? BigDecimal.ZERO : figures.get(key);
        }

        List<@Nullable BigDecimal> row(Indicator indicator) {
            List<@Nullable BigDecimal> row = new ArrayList<>();
            keys(indicator).forEach(key -> row.add(figure(key)));
            return row;
        }
    }

    /** The whole first: of a ratio the denominator. */
    static List<FigureKey> keys(Indicator indicator) {
        return indicator.kind() == IndicatorKind.RATIO
                ? List.of(indicator.denominatorKey(), indicator.numeratorKey())
                : indicator.typed();
    }

    /** Every unit that was counted, in the order of names. */
    List<Line> of(
            Making making, List<Indicator> indicators, List<Expected> expected, Map<UUID, Gathering.Source> sources) {
        Map<UUID, Map<FigureKey, List<Combining.Given>>> given = given(making, indicators);
        Map<UUID, List<Expected>> units = new LinkedHashMap<>();
        expected.stream()
                .filter(report -> sources.containsKey(report.reportId())
                        && sources.get(report.reportId()).counted())
                .forEach(report -> units.computeIfAbsent(report.unitId(), unit -> new ArrayList<>())
                        .add(report));
        Map<String, Combining> rules = new HashMap<>();
        indicators.forEach(indicator -> rules.put(indicator.code(), Combining.of(indicator)));
        List<Line> lines = new ArrayList<>();
        units.forEach((unit, reports) -> lines.add(line(unit, reports, sources, given, rules)));
        return lines;
    }

    private static Line line(
            UUID unit,
            List<Expected> reports,
            Map<UUID, Gathering.Source> sources,
            Map<UUID, Map<FigureKey, List<Combining.Given>>> given,
            Map<String, Combining> rules) {
        Map<FigureKey, List<Combining.Given>> all = new HashMap<>();
        List<Origin> origins = new ArrayList<>();
        boolean nil = true;
        for (Expected report : reports) {
            Gathering.Source source = java.util.Objects.requireNonNull(sources.get(report.reportId()));
            origins.add(new Origin(report.reportId(), source.number(), report.period()));
            nil &= source.nil();
            given.getOrDefault(report.reportId(), Map.of())
                    .forEach((key, figures) ->
                            all.computeIfAbsent(key, any -> new ArrayList<>()).addAll(figures));
        }
        Map<FigureKey, BigDecimal> figures = new HashMap<>();
        all.forEach((key, values) -> java.util.Objects.requireNonNull(rules.get(key.code()))
                .ofUnit(values)
                .ifPresent(figure -> figures.put(key, figure)));
        return new Line(unit, reports.getFirst().unitName(), nil, origins, figures);
    }

    private Map<UUID, Map<FigureKey, List<Combining.Given>>> given(Making making, List<Indicator> indicators) {
        Map<UUID, Map<FigureKey, List<Combining.Given>>> given = new HashMap<>();
        jdbc.sql("""
                        select s.source_id, s.ends_on, f.code, f.part, f.value
                        from consolidation_source s join report_figure f on f.version_id = s.version_id
                        where s.report_id = :id and s.version_number = :number and s.counted and f.code = any(:codes) and f.value is not null
                        """)
                .param("id", making.reportId())
                .param("number", making.number())
                .param("codes", indicators.stream().map(Indicator::code).toArray(String[]::new))
                .query(row -> {
                    given.computeIfAbsent(row.getObject("source_id", UUID.class), any -> new HashMap<>())
                            .computeIfAbsent(
                                    Totals.key(row.getString("code"), row.getString("part")), any -> new ArrayList<>())
                            .add(new Combining.Given(
                                    row.getObject("ends_on", LocalDate.class), row.getBigDecimal("value")));
                });
        return given;
    }
}
