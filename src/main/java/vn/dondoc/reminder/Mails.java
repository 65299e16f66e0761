package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.site.NotFound;

/** The front door to the mails that went out and those that did not, for administrators. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Mails {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final MailServer server;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Whether a mail server is named at all. */
    public boolean areSent() {
        return server.isNamed();
    }

    /**
     * Those that the server refused, the latest first; their words are nobody else's business.
     *
     * @throws NotFound for whoever is no administrator
     */
    @Transactional(readOnly = true)
    public List<Trouble> inTrouble(CurrentUser user) {
        require(user);
        return jdbc.sql("""
                        select d.id, a.display_name as name, a.username, d.day, d.state = 'FAILED' as given_up, d.attempts,
                               d.next_at, d.trouble
                        from reminder_digest d join account a on a.id = d.account_id
                        where d.state = 'FAILED' or d.state = 'WAITING' and d.attempts > 0
                        order by d.made_at desc, d.id limit ?
                        """).param(MOST).query(Trouble.class).list();
    }

    /** @throws NotFound where that mail is in no trouble */
    public void sendAgain(UUID id, CurrentUser user) {
        require(user);
        int again = jdbc.sql("""
                        update reminder_digest set state = 'WAITING', attempts = 0, next_at = ?
                        where id = ? and (state = 'FAILED' or state = 'WAITING' and attempts > 0)
                        """).params(Timestamp.from(clock.instant()), id).update();
        if (again == 0) {
            throw new NotFound("mail", id);
        }
        events.publishEvent(new ReminderChanged("reminder.resent", id.toString(), user.username()));
    }

    @Transactional(readOnly = true)
    Counts counts() {
        return jdbc.sql("""
                        select count(*) filter (where state = 'FAILED') as given_up,
                               count(*) filter (where state = 'WAITING' and attempts > 0) as trying,
                               max(sent_at) as last_sent
                        from reminder_digest where made_at > ?
                        """)
                .param(Timestamp.from(clock.instant().minus(java.time.Duration.ofDays(30))))
                .query(Counts.class)
                .single();
    }

    private static void require(CurrentUser user) {
        if (!user.administrator()) {
            throw new NotFound("page", "mails");
        }
    }

    /** @param nextAt when it is tried again; null where it was given up */
    public record Trouble(
            UUID id,
            String name,
            String username,
            LocalDate day,
            boolean givenUp,
            int attempts,
            @Nullable Instant nextAt,
            @Nullable String trouble) {}

    record Counts(long givenUp, long trying, @Nullable Instant lastSent) {}
}
