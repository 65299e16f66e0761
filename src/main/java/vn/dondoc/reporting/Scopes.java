package vn.dondoc.reporting;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.consolidation.Counting;

/** Which regimes and periods a consolidated report gathers: proposed from the plan, changed by the officer. */
@Component
@lombok.RequiredArgsConstructor
class Scopes {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** All that the unit, or one in whose place it stands, receives or has issued, about days inside its own period. */
    List<ScopeChoice> choices(OwedReport owed, @Nullable Making making) {
        Set<Scope> chosen = making == null ? Set.of() : chosen(making);
        List<ScopeChoice> near = jdbc
                .sql("""
                        with mine as (select cast(:unit as uuid) as id union all
                                      select h.unit_id from agency_heirs(:today) h where h.heir_id = :unit)
                        select o.source_id, o.period, min(o.title) as title, p.reference, p.issued_date, count(*) as units,
                               count(*) filter (where r.accepted_version is not null and o.status in ('ACCEPTED', 'SUBMITTED'))
                                   as accepted,
                               bool_or(o.intake_unit_id in (select id from mine)) and (p.id = :plan or p.parent_id = :plan)
                                   as near
                        from obligation o join plan p on p.id = o.plan_id left join report r on r.id = o.id
                        where o.kind = 'REPORT' and o.period is not null and o.unit_id <> :unit
                          and (o.intake_unit_id in (select id from mine) or o.issuer_id in (select id from mine))
                        group by o.source_id, o.period, p.id
                        order by near desc, p.issued_date desc, o.source_id, o.period
                        """)
                .param("unit", owed.unitId())
                .param("today", VietnamTime.today(clock))
                .param("plan", owed.planId())
                .query((row, number) -> {
                    Scope scope =
                            new Scope(row.getObject("source_id", UUID.class), Period.parse(row.getString("period")));
                    return new ScopeChoice(
                            scope,
                            row.getString("title"),
                            row.getString("reference"),
                            row.getInt("units"),
                            row.getInt("accepted"),
                            row.getBoolean("near"),
                            chosen.contains(scope));
                })
                .list()
                .stream()
                .filter(choice -> Counting.fits(choice.scope().period(), owed.period()))
                .toList();
        Set<Scope> proposed = proposed(near, owed.period());
        return near.stream()
                .map(choice -> choice.proposed(proposed.contains(choice.scope())))
                .toList();
    }

    /**
     * Reports of the calendar; what was asked once only where there is nothing else and it is about the same days. A
     * report that is itself asked once gathers only those about its own days.
     */
    private static Set<Scope> proposed(List<ScopeChoice> choices, Period target) {
        List<Scope> near = choices.stream()
                .filter(ScopeChoice::proposed)
                .map(ScopeChoice::scope)
                .toList();
        Set<Scope> same = near.stream()
                .filter(scope -> scope.period().window().equals(target.window()))
                .collect(toSet());
        Set<Scope> periodic = (target.kind().isPeriodic() ? near.stream() : same.stream())
                .filter(scope -> scope.period().kind().isPeriodic())
                .collect(toSet());
        return periodic.isEmpty() && same.size() == 1 ? same : periodic;
    }

    Set<Scope> chosen(Making making) {
        return new HashSet<>(
                jdbc.sql("select regime_id, period from consolidation_scope where report_id = ? and version_number = ?")
                        .params(making.reportId(), making.number())
                        .query((row, number) -> new Scope(
                                row.getObject("regime_id", UUID.class), Period.parse(row.getString("period"))))
                        .list());
    }

    void choose(Making making, List<Scope> scopes) {
        jdbc.sql("delete from consolidation_scope where report_id = ? and version_number = ?")
                .params(making.reportId(), making.number())
                .update();
        scopes.forEach(scope -> jdbc.sql(
                        "insert into consolidation_scope (report_id, version_number, regime_id, period) values (?, ?, ?, ?)")
                .params(
                        making.reportId(),
                        making.number(),
                        scope.regimeId(),
                        scope.period().toText())
                .update());
    }
}
