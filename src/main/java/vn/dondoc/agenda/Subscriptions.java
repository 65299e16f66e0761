package vn.dondoc.agenda;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;

/** The front door to the secret addresses at which calendars are read without signing in; a person has one at most. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Subscriptions {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Postings postings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @Transactional(readOnly = true)
    public Optional<Subscription> of(CurrentUser user) {
        return jdbc.sql("select followed, made_at, asked_on from agenda_subscription where account_id = ?")
                .param(user.id())
                .query(Subscription.class)
                .optional();
    }

    /**
     * Makes an address; the one before opens nothing any more.
     *
     * @return to be told to the person now: it is kept nowhere
     */
    public Secret renew(CurrentUser user, boolean followed) {
        Secret secret = Secret.make();
        jdbc.sql("""
                        insert into agenda_subscription (account_id, secret_hash, followed, made_at)
                        values (:account, :hash, :followed, :now)
                        on conflict (account_id) do update set secret_hash = excluded.secret_hash,
                            followed = excluded.followed, made_at = excluded.made_at, asked_on = null
                        """)
                .param("account", user.id())
                .param("hash", secret.hash())
                .param("followed", followed)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new SubscriptionChanged("subscribed", user.username()));
        return secret;
    }

    public void end(CurrentUser user) {
        int ended = jdbc.sql("delete from agenda_subscription where account_id = ?")
                .param(user.id())
                .update();
        if (ended == 1) {
            events.publishEvent(new SubscriptionChanged("unsubscribed", user.username()));
        }
    }

    /** Whose address that is and where the person stands now; empty where it is nobody's, or the account is closed. */
    public Optional<Reader> reader(Secret secret) {
        return jdbc.sql("select account_id, followed, asked_on from agenda_subscription where secret_hash = ?")
                .param(secret.hash())
                .query(Found.class)
                .optional()
                .flatMap(found -> accounts.whileOpen(found.accountId()).map(user -> {
                    noteAsked(found);
                    return new Reader(postings.standingOf(user.id(), user.username()), found.followed());
                }));
    }

    /** Once a day: calendars ask every hour. */
    private void noteAsked(Found found) {
        LocalDate today = VietnamTime.today(clock);
        if (!today.equals(found.askedOn())) {
            jdbc.sql("update agenda_subscription set asked_on = ? where account_id = ?")
                    .params(today, found.accountId())
                    .update();
        }
    }

    /** Who reads, as far as the calendar goes. */
    public record Reader(Standing standing, boolean followed) {}

    private record Found(
            UUID accountId,
            boolean followed,
            @org.jspecify.annotations.Nullable LocalDate askedOn) {}
}
