package vn.dondoc.account;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.Actors;

/** Gives the lines of the trail their names. */
@Component
@lombok.RequiredArgsConstructor
class ActorNames implements Actors {

    private final JdbcClient jdbc;

    @Override
    public Map<String, String> names(Set<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select username, display_name from account where username = any(?)")
                        .param(usernames.toArray(String[]::new))
                        .query(Named.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Named::username, Named::displayName));
    }

    private record Named(String username, String displayName) {}
}
