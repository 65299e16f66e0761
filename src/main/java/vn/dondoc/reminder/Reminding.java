package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.VietnamTime;

/**
 * What the program does by itself, again and again: it looks for what is due to be said, makes the mails of the day and
 * sends them. Everything is found in the database, so that it may be stopped and run twice at any point.
 */
@Component
@lombok.RequiredArgsConstructor
class Reminding {

    private static final Duration BETWEEN_RULES = Duration.ofMinutes(10);
    private static final int PEOPLE_AT_ONCE = 500;

    private final Rules rules;
    private final DigestMaking making;
    private final DigestSending sending;
    private final MailServer server;
    private final Holidays holidays;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    void say() {
        Instant now = clock.instant();
        transactions.executeWithoutResult(whole -> rules.tellNews(now));
        if (rulesAreDue(now)) {
            transactions.executeWithoutResult(whole -> {
                rules.remind(occasions(now), now);
                jdbc.sql("""
                                insert into reminder_cursor (name, at) values ('rules', :now)
                                on conflict (name) do update set at = greatest(reminder_cursor.at, excluded.at)
                                """).param("now", Timestamp.from(now)).update();
            });
        }
        makeMails(now);
    }

    void sendMails() {
        while (server.isNamed() && sending.sendNext()) {
            // until none is left
        }
    }

    private void makeMails(Instant now) {
        Occasions day = occasions(now);
        if (!server.isNamed() || !day.works()) {
            return;
        }
        int hour = now.atZone(VietnamTime.ZONE).getHour();
        LocalDate today = day.today();
        var people = making.due(today, hour, PEOPLE_AT_ONCE);
        while (!people.isEmpty()) {
            people.forEach(person -> making.make(person, today, now));
            people = making.due(today, hour, PEOPLE_AT_ONCE);
        }
    }

    private Occasions occasions(Instant now) {
        return Occasions.of(VietnamTime.dayOf(now), holidays.calendar());
    }

    /** A new day begins afresh. */
    private boolean rulesAreDue(Instant now) {
        return jdbc.sql("select at from reminder_cursor where name = 'rules'")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .filter(last -> now.isBefore(last.plus(BETWEEN_RULES))
                        && VietnamTime.dayOf(last).equals(VietnamTime.dayOf(now))
                        && !now.isBefore(last))
                .isEmpty();
    }
}
