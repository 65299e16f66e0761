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
 * Every attempt to sign in, and the lock-out that follows from them: five failures in a row within 15 minutes lock a
 * username for 15 minutes from the last of them (TCVN 14423:2026), whether or not such an account exists, so that nobody learns which do.
 */
@Component
@lombok.RequiredArgsConstructor
@Transactional
class SignIns {

    static final int FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    /** Attempts are kept for 90 days. */
    void forgetOld() {
        jdbc.sql("delete from account_sign_in where at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    void record(String username, boolean succeeded, @Nullable String address) {
        jdbc.sql("insert into account_sign_in (id, username, at, succeeded, address) "
                        + " values (:id, :username, :at, :succeeded, :address)")
                .param("id", Ids.next())
                .param("username", username)
                .param("at", Timestamp.from(clock.instant()))
                .param("succeeded", succeeded)
                .param("address", address)
                .update();
        if (succeeded) {
            jdbc.sql("update account set last_signed_in_at = ? where username = ?")
                    .params(Timestamp.from(clock.instant()), username)
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public boolean areLockedFor(String username) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select count(*) > 0 from (
                            select at, count(*) over (order by at
                                range between cast(:lock as interval) preceding and current row) as in_a_row
                            from account_sign_in
                            where username = :username and not succeeded and at > :earliest and at <= :now
                              and at > coalesce((select max(at) from account_sign_in
                                                 where username = :username and succeeded and at <= :now),
                                                '-infinity')) failed
                        where in_a_row >= :failures and at > :since
                        """)
                .param("failures", FAILURES)
                .param("username", username)
                .param("lock", LOCK.toString())
                .param("earliest", Timestamp.from(now.minus(LOCK).minus(LOCK)))
                // a demonstration's clock may have been set back: what lies ahead of it does not count
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(LOCK)))
                .query(Boolean.class)
                .single();
    }
}
