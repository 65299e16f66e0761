package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends one waiting mail after the other. What the server does not take is tried again, later each time, until it is given
 * up and left to the administrator.
 */
@Component
@lombok.RequiredArgsConstructor
@lombok.extern.slf4j.Slf4j
class DigestSending {

    static final int ATTEMPTS = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final MailServer server;
    private final TransactionOperations transactions;
    private final Clock clock;

    /**
     * The row stays locked while the mail goes: no other copy of the program takes it.
     *
     * @return whether there was one to send
     */
    boolean sendNext() {
        return Boolean.TRUE.equals(transactions.execute(whole -> next()));
    }

    private boolean next() {
        Instant now = clock.instant();
        Optional<Waiting> next =
                jdbc.sql("""
                        select id, address, subject, words, attempts from reminder_digest
                        where state = 'WAITING' and next_at <= ? order by next_at, id limit 1 for update skip locked
                        """).param(Timestamp.from(now)).query(Waiting.class).optional();
        next.ifPresent(mail -> send(mail, now));
        return next.isPresent();
    }

    private void send(Waiting mail, Instant now) {
        try {
            server.send(mail.id(), mail.address(), mail.subject(), mail.words());
            jdbc.sql("update reminder_digest set state = 'SENT', sent_at = ?, attempts = attempts + 1, trouble = null,"
                            + " next_at = null where id = ?")
                    .params(Timestamp.from(now), mail.id())
                    .update();
        } catch (MailException refused) {
            log.warn("A mail could not be sent, attempt {}: {}", mail.attempts() + 1, refused.getMessage());
            boolean givenUp = mail.attempts() + 1 >= ATTEMPTS;
            jdbc.sql("update reminder_digest set state = :state, attempts = attempts + 1, trouble = :trouble,"
                            + " next_at = :next where id = :id")
                    .param("state", givenUp ? "FAILED" : "WAITING")
                    .param("trouble", said(refused))
                    .param("next", givenUp ? null : Timestamp.from(now.plus(pause(mail.attempts()))))
                    .param("id", mail.id())
                    .update();
        }
    }

    private static Duration pause(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << attempts);
    }

    private static String said(MailException refused) {
        Throwable cause = refused.getMostSpecificCause();
        String said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return said.length() > 500 ? said.substring(0, 500) : said;
    }

    record Waiting(UUID id, String address, String subject, String words, int attempts) {}
}
