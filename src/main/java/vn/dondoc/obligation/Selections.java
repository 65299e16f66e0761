package vn.dondoc.obligation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.site.Literal;

/** Says a filter as a condition on rows {@code o} of the ledger, so that a number and its list are asked for alike. */
@Component
@lombok.RequiredArgsConstructor
public class Selections {

    private final JdbcClient jdbc;
    private final Groups groups;
    private final Clock clock;

    /** For the where clause of a statement that is {@link #bound} with the same filter. */
    public static String condition(ObligationFilter filter) {
        List<String> parts = new ArrayList<>();
        parts.add(filter.followed() ? Ledger.FOLLOWED : Ledger.OWED);
        new TreeMap<>(filter.criteria()).forEach((criterion, value) -> parts.add(criterion.condition(value)));
        return String.join(" and ", parts);
    }

    /** A statement with the parameters of {@link #condition}; {@code :today} too. */
    public JdbcClient.StatementSpec bound(String sql, ObligationFilter filter, Standing standing) {
        return jdbc.sql(sql)
                .param("today", VietnamTime.today(clock))
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .param("kind", name(filter.kind()))
                .param("plan", filter.planId())
                .param("unit", filter.unitId())
                .param("source", filter.sourceId())
                .param(
                        "period",
                        filter.period() == null ? null : filter.period().toText())
                .param("year", filter.year())
                .param("group", members(filter.groupId()))
                .param("mode", name(filter.mode()))
                .param("role", name(filter.role()))
                .param("lateBy", filter.lateBy())
                .param("months", filter.months())
                .param("dueFrom", filter.dueFrom())
                .param("dueTo", filter.dueTo())
                .param("handedIn", filter.handedIn())
                .param("doneSince", filter.doneSince())
                .param("text", literal(filter.text()))
                .param("unitName", literal(filter.unitName()));
    }

    private static @Nullable String literal(@Nullable String words) {
        return words == null ? null : Literal.of(words);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private UUID[] members(@Nullable UUID groupId) {
        return groupId == null
                ? new UUID[0]
                : groups.membersOn(groupId, VietnamTime.today(clock)).stream()
                        .map(UnitRow::id)
                        .toArray(UUID[]::new);
    }
}
