package vn.dondoc.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.site.Ids;

/**
 * Every attempt to sign in, and the lock-out that follows from them: five failures in a row lock a username for
 * 15 minutes (TCVN 14423:2026), whether or not such an account exists, so that nobody learns which do.
 */
@Component
@lombok.RequiredArgsConstructor
@Transactional
class SignIns {

    static final int FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    void record(String username, boolean succeeded, @Nullable String address) {
        jdbc.sql("insert into account_sign_in (id, username, at, succeeded, address) "
                        + " values (:id, :username, :at, :succeeded, :address)")
                .param("id", Ids.next())
                .param("username", username)
                .param("at", Timestamp.from(clock.instant()))
                .param("succeeded", succeeded)
                .param("address", address)
                .update();
    }

    @Transactional(readOnly = true)
    public boolean areLockedFor(String username) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select count(*) >= :failures from account_sign_in
                        where username = :username and not succeeded and at > :since
                          and at > coalesce((select max(at) from account_sign_in
                                             where username = :username and succeeded), '-infinity')
                        """)
                .param("failures", FAILURES)
                .param("username", username)
                .param("since", Timestamp.from(now.minus(LOCK)))
                .query(Boolean.class)
                .single();
    }
}
