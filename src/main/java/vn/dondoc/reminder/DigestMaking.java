package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Postings;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.site.Ids;

/** Makes the mail of one person and day from what was said since the last one; once, whoever else is at it. */
@Component
@lombok.RequiredArgsConstructor
class DigestMaking {

    private static final int MOST = 500;

    /** Who never had a mail, or not for long, is not sent what is long past; the days off of Tết are bridged. */
    private static final Duration FURTHEST = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Postings postings;
    private final Bell bell;
    private final DigestText text;

    /** Whose mail of the day may be made at that hour. */
    List<Due> due(LocalDate day, int hour, int atMost) {
        return jdbc.sql("""
                        select p.account_id, p.email, array_to_string(p.kinds_off, ' ') as off,
                               (select max(d.made_at) from reminder_digest d where d.account_id = p.account_id) as last
                        from reminder_preference p
                        where p.email is not null and p.hour <= :hour
                          and not exists (select from reminder_digest d where d.account_id = p.account_id and d.day = :day)
                        order by p.account_id limit :most
                        """)
                .param("hour", hour)
                .param("day", day)
                .param("most", atMost)
                .query(Due.class)
                .list();
    }

    /** @return whether there was anything to say */
    @Transactional
    public boolean make(Due person, LocalDate day, Instant now) {
        CurrentUser user = accounts.whileOpen(person.accountId()).orElse(null);
        Instant since =
                person.last() == null ? now.minus(FURTHEST) : person.last().toInstant();
        List<Line> lines = user == null ? List.of() : lines(person, user, since, now);
        boolean empty = lines.isEmpty();
        int made = jdbc.sql("""
                        insert into reminder_digest (id, account_id, day, made_at, address, subject, words, state, attempts, next_at)
                        values (:id, :account, :day, :now, :address, :subject, :words, :state, 0, :next)
                        on conflict (account_id, day) do nothing
                        """)
                .param("id", Ids.next())
                .param("account", person.accountId())
                .param("day", day)
                .param("now", Timestamp.from(now))
                .param("address", person.email())
                .param("subject", empty ? null : text.subject(lines))
                .param("words", empty ? null : text.words(user == null ? "" : user.displayName(), lines, day))
                .param("state", empty ? "EMPTY" : "WAITING")
                .param("next", empty ? null : Timestamp.from(now))
                .update();
        return made == 1 && !empty;
    }

    private List<Line> lines(Due person, CurrentUser user, Instant since, Instant now) {
        Instant furthest = now.minus(FURTHEST);
        return bell
                .since(
                        since.isBefore(furthest) ? furthest : since,
                        person.wanted(),
                        MOST,
                        postings.standingOf(user.id(), user.username()))
                .stream()
                .filter(DigestMaking::stillTrue)
                .toList();
    }

    /** What has been done meanwhile is not asked for. */
    private static boolean stillTrue(Line line) {
        ObligationStatus step = line.duty().step();
        return switch (line.cause()) {
            case OPENED, DUE_SOON, OVERDUE, STILL_RETURNED, WEEKLY, REMINDED, ESCALATED, RETURNED, REOPENED ->
                step.isOwed();
            case REVIEW, SUBMITTED, CORRECTED -> step == ObligationStatus.SUBMITTED;
            default -> true;
        };
    }

    /** @param off kinds turned off, parted by spaces */
    record Due(
            UUID accountId,
            String email,
            String off,
            @Nullable Timestamp last) {

        List<Cause> wanted() {
            List<String> kinds = Arrays.asList(off.split(" "));
            return Arrays.stream(Cause.values())
                    .filter(each -> !each.kind().mayBeTurnedOff()
                            || !kinds.contains(each.kind().name()))
                    .toList();
        }
    }
}
