package vn.dondoc.agency;

import static vn.dondoc.agency.UnitQueries.AS_ON_THE_DAY;
import static vn.dondoc.agency.UnitQueries.BY_NAME;
import static vn.dondoc.agency.UnitQueries.EXISTING;
import static vn.dondoc.agency.UnitQueries.MATCHING;
import static vn.dondoc.agency.UnitQueries.ON_THE_DAY;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Literal;

/** Lists and counts the units of a day by one and the same filter, and finds the one that a person names. */
@Component
@lombok.RequiredArgsConstructor
class UnitListQueries {

    private final JdbcClient jdbc;

    List<UnitRow> named(String written, LocalDate on) {
        return jdbc.sql("with those as (" + AS_ON_THE_DAY + "where" + EXISTING + ") select * from those"
                        + " where code = :written or lower(name) = lower(:written) or lower(short_name) = lower(:written)"
                        + " or lower(short_name || ' – ' || parent_name) = lower(:written) order by name limit 10")
                .param("on", on)
                .param("written", written.strip())
                .query(UnitQueries::read)
                .list();
    }

    List<UnitRow> list(UnitFilter filter, int atMost, long offset) {
        return filtered(AS_ON_THE_DAY, BY_NAME + "limit :limit offset :offset", filter)
                .param("limit", atMost)
                .param("offset", offset)
                .query(UnitQueries::read)
                .list();
    }

    List<Tier> tiers(LocalDate on) {
        return jdbc.sql("select distinct u.tier from agency_unit u where" + EXISTING)
                .param("on", on)
                .query((row, number) -> Tier.valueOf(row.getString("tier")))
                .list();
    }

    long count(UnitFilter filter) {
        return filtered("select count(*) from agency_unit u" + ON_THE_DAY, "", filter)
                .query(Long.class)
                .single();
    }

    private static String staffed(UnitFilter filter) {
        return filter.staffing() == null ? "" : " and " + filter.staffing().condition();
    }

    private JdbcClient.StatementSpec filtered(String select, String order, UnitFilter filter) {
        return jdbc.sql(select + "where" + EXISTING + MATCHING + staffed(filter) + order)
                .param("on", filter.day())
                .param("words", Literal.of(filter.words().strip()))
                .param("code", filter.words().strip())
                .param("tier", filter.tier() == null ? null : filter.tier().name());
    }
}
