package vn.dondoc.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.progress.Countable;
import vn.dondoc.progress.Countables;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;

/**
 * Units count what their reports will ask: the sums of the forms in force for what the unit reports on the plan, or where
 * it reports nothing for what anybody does; without any, the first subject of the library.
 */
@Component
@lombok.RequiredArgsConstructor
class CountablesOfForms implements Countables {

    private final JdbcClient jdbc;
    private final ReportJson json;
    private final Library library;

    private record Asked(Form form, boolean own) {}

    @Override
    public List<Countable> of(UUID planId, UUID unitId) {
        List<Asked> asked = asked(planId, unitId);
        boolean own =
                asked.stream().anyMatch(each -> each.own() && !sums(each.form()).isEmpty());
        Map<String, Countable> countables = new LinkedHashMap<>();
        asked.stream()
                .filter(each -> each.own() || !own)
                .flatMap(each -> sums(each.form()).stream())
                .forEach(countable -> countables.putIfAbsent(countable.code(), countable));
        return countables.isEmpty() ? fromLibrary() : List.copyOf(countables.values());
    }

    private List<Asked> asked(UUID planId, UUID unitId) {
        return jdbc.sql("""
                        select f.content, exists (select 1 from obligation o where o.source_id = r.id and o.unit_id = :unit
                                                  and o.plan_id = :plan and o.kind = 'REPORT') as own
                        from plan_regime r
                        join lateral (select content from report_form where regime_id = r.id and gathered_for is null
                                      order by number desc limit 1) f on true
                        where r.plan_id = :plan order by r.id
                        """)
                .param("plan", planId)
                .param("unit", unitId)
                .query((row, number) -> new Asked(json.form(row.getString("content")), row.getBoolean("own")))
                .list();
    }

    private List<Countable> fromLibrary() {
        return library.groups().getFirst().indicators().stream()
                .flatMap(indicator -> countables(indicator).stream())
                .toList();
    }

    private static List<Countable> sums(Form form) {
        return form.indicators().stream()
                .flatMap(indicator -> countables(indicator).stream())
                .toList();
    }

    private static List<Countable> countables(Indicator indicator) {
        if (indicator.kind() != IndicatorKind.SUM) {
            return List.of();
        }
        List<Countable> countables = new ArrayList<>();
        for (FigureKey key : indicator.typed()) {
            countables.add(new Countable(
                    key.toText(),
                    indicator.label(key.part()),
                    indicator.unit(),
                    indicator.decimals(),
                    indicator.restricted()));
        }
        return countables;
    }
}
