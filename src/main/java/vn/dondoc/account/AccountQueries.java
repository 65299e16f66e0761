package vn.dondoc.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Literal;

/** Lists and counts accounts by the same conditions. */
@Component
@lombok.RequiredArgsConstructor
class AccountQueries {

    private static final String ROWS = """
            select a.id, a.username, a.display_name, a.administrator, a.must_change_password, a.closed_at, a.last_signed_in_at
            from account a where
            """;

    private static final String COUNTS = Stream.of(AccountState.values())
            .map(state -> "count(*) filter (where " + state.condition() + ") as " + state)
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    Optional<AccountRow> row(UUID id) {
        return jdbc.sql(ROWS + "a.id = ?").param(id).query(AccountRow.class).optional();
    }

    List<AccountRow> rows(AccountFilter filter, int atMost, long offset) {
        return filtered(ROWS, " order by a.username limit :limit offset :offset", filter)
                .param("limit", atMost)
                .param("offset", offset)
                .query(AccountRow.class)
                .list();
    }

    /** Open accounts of whom that is the username, the person's name, or both as {@link AccountRow#label} says them. */
    List<AccountRow> named(String written) {
        return jdbc.sql(ROWS + """
                        a.closed_at is null and (a.username = lower(:written) or lower(a.display_name) = lower(:written)
                            or lower(a.display_name || ' (' || a.username || ')') = lower(:written))
                        order by a.username <> lower(:written), a.username limit 10
                        """)
                .param("written", written.strip())
                .query(AccountRow.class)
                .list();
    }

    long count(AccountFilter filter) {
        return filtered("select count(*) from account a where ", "", filter)
                .query(Long.class)
                .single();
    }

    AccountCounts counts() {
        return jdbc.sql("select " + COUNTS + " from account a")
                .query((row, number) -> {
                    Map<AccountState, Long> counts = new EnumMap<>(AccountState.class);
                    for (AccountState state : AccountState.values()) {
                        counts.put(state, row.getLong(state.name().toLowerCase(Locale.ROOT)));
                    }
                    return new AccountCounts(counts);
                })
                .single();
    }

    private JdbcClient.StatementSpec filtered(String select, String order, AccountFilter filter) {
        String state = filter.state() == null ? "" : " and " + filter.state().condition();
        return jdbc.sql(select + "(:words = '' or a.username like '%' || lower(:words) || '%'"
                        + " or unaccent(lower(a.display_name)) like '%' || unaccent(lower(:words)) || '%')" + state
                        + order)
                .param("words", Literal.of(filter.words().strip()));
    }
}
