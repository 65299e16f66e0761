package vn.dondoc.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the sessions of a person whose account was closed or whose password was reset. */
@Component
@lombok.RequiredArgsConstructor
class OpenSessions {

    private final JdbcClient jdbc;

    void endAllOf(String username) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(username)
                .update();
    }
}
