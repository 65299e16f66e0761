package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Ledger;

/**
 * Finds what is due to be said and not said yet, and writes down that it is said: each occasion of a rule once for each
 * duty, whoever runs it and however often. What was missed while the program was off is made up for by the step in force
 * today, never by all the steps between.
 */
@Component
@lombok.RequiredArgsConstructor
class Rules {

    /** News that came in while others were being written down are looked for again. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final Duration FURTHEST = Duration.ofDays(30);

    /** Named as the partial indexes of what is open name it. */
    private static final String OPEN = "o.settled_at is null and " + Ledger.OPEN;

    private static final String SENT =
            "insert into reminder_sent (obligation_id, cause, occasion, addressee, unit_id, by_account, at)\n";

    private static final String POLICY = "left join reminder_policy policy on policy.plan_id = o.plan_id\n";

    /** The step in force: the smallest number of days before that is not over yet. */
    private static final String DUE_SOON = SENT + """
            select o.id, 'DUE_SOON', o.due_on || '/' || step.days, 'OFFICERS', o.unit_id, null, :now
            from obligation o
            """ + POLICY + """
            cross join lateral (
              select min(before.days) as days
              from unnest(coalesce(policy.days_before, cast(:usual as int[]))) before(days)
              where before.days >= greatest(0, o.due_on - cast(:covered as date))) step
            where %s and o.due_on between :today and cast(:covered as date) + %d and step.days is not null
            on conflict do nothing
            """.formatted(OPEN, Policy.EARLIEST);

    /** Who is only asked is not told of being late; what was sent back came once, and is not called late. */
    private static final String LATE = "o.settled_at is null and " + Bucket.OVERDUE.condition();

    private static final String STILL_RETURNED = "o.settled_at is null and o.mode = 'ASSIGN' and "
            + Bucket.RETURNED.condition() + " and o.due_on < cast(:today as date)";

    private static final String DAILY = SENT + """
            select o.id, '%s', day.since || '/' || (cast(:today as date) - day.since - 1) / step.days * step.days,
                   'OFFICERS', o.unit_id, null, :now
            from obligation o
            """ + POLICY + """
            cross join lateral (select %s as since) day
            cross join lateral (select coalesce(policy.late_every, :lateEvery) as days) step
            where %s and day.since < cast(:today as date)
            on conflict do nothing
            """;

    /** In Việt Nam. */
    private static final String WAITING_SINCE = "cast(o.waiting_since at time zone 'Asia/Ho_Chi_Minh' as date)";

    /** Once a week for each unit, on its first working day; a unit that had nothing then hears on the day it has. */
    private static final String WEEKLY = SENT + """
            select o.id, 'WEEKLY', cast(:monday as date) || '', 'HEAD', o.unit_id, null, :now
            from obligation o
            where (%s or %s or %s and o.due_on between :today and cast(:weekEnd as date) + 7)
              and not exists (select from reminder_sent s where s.unit_id = o.unit_id and s.cause = 'WEEKLY'
                              and s.at >= cast(:monday as timestamp) at time zone 'Asia/Ho_Chi_Minh')
            on conflict do nothing
            """.formatted(LATE, STILL_RETURNED, OPEN);

    private static final String REVIEW =
            SENT + """
            select waiting.id, 'REVIEW', waiting.since || '/' || waiting.days / waiting.every * waiting.every, 'INTAKE', waiting.at_unit, null, :now
            from (select o.id, o.intake_unit_id as at_unit, day.since, cast(:today as date) - day.since as days,
                         coalesce(policy.review_every, :reviewEvery) as every
                  from obligation o
                  """ + POLICY + """
                  cross join lateral (select %s as since) day
                  where o.settled_at is null and %s) waiting
            where waiting.days >= waiting.every
            on conflict do nothing
            """.formatted(WAITING_SINCE, Bucket.SUBMITTED.condition());

    /** Whoever is told of it: see {@link Cause}. */
    private static final String NEWS = SENT + """
            select o.id, e.kind, cast(e.number as text), told.addressee,
                   case told.addressee when 'INTAKE' then o.intake_unit_id when 'LEADERS' then o.issuer_id
                        else o.unit_id end,
                   e.by_account, coalesce(e.recorded_at, e.at)
            from obligation_event e join obligation o on o.id = e.obligation_id
            join unnest(cast(:kinds as text[]), cast(:addressees as text[])) told(kind, addressee) on told.kind = e.kind
            where coalesce(e.recorded_at, e.at) > :since and (e.kind <> 'OPENED' or e.reason is not null)
            on conflict do nothing
            """;

    private static final List<String> RULES = List.of(
            DUE_SOON,
            DAILY.formatted(Cause.OVERDUE, "o.due_on", LATE),
            DAILY.formatted(Cause.STILL_RETURNED, "greatest(o.due_on, " + WAITING_SINCE + ")", STILL_RETURNED),
            WEEKLY,
            REVIEW);

    private final JdbcClient jdbc;

    /** @return how many duties there was something to say about */
    int remind(Occasions day, Instant now) {
        if (!day.works()) {
            return 0;
        }
        int said = 0;
        for (String rule : RULES) {
            said += bound(rule, day, now).update();
        }
        return said;
    }

    private JdbcClient.StatementSpec bound(String rule, Occasions day, Instant now) {
        return jdbc.sql(rule)
                .param("now", Timestamp.from(now))
                .param("today", day.today())
                .param("covered", day.covered())
                .param("monday", day.monday())
                .param("weekEnd", day.weekEnd())
                .param("usual", Policy.USUAL.daysBefore().toArray(Integer[]::new))
                .param("lateEvery", Policy.USUAL.lateEvery())
                .param("reviewEvery", Policy.USUAL.reviewEvery());
    }

    /** Tells of what happened since this was asked last. */
    int tellNews(Instant now) {
        Instant since = jdbc.sql("select at from reminder_cursor where name = 'news'")
                .query(Timestamp.class)
                .optional()
                .map(read -> read.toInstant().minus(OVERLAP))
                .orElse(now.minus(FURTHEST));
        Cause[] news = Arrays.stream(Cause.values()).filter(Cause::isNews).toArray(Cause[]::new);
        int told = jdbc.sql(NEWS)
                .param("kinds", Arrays.stream(news).map(Enum::name).toArray(String[]::new))
                .param(
                        "addressees",
                        Arrays.stream(news).map(each -> each.addressee().name()).toArray(String[]::new))
                .param("since", Timestamp.from(since))
                .update();
        jdbc.sql("""
                        insert into reminder_cursor (name, at) values ('news', :now)
                        on conflict (name) do update set at = greatest(reminder_cursor.at, excluded.at)
                        """).param("now", Timestamp.from(now)).update();
        return told;
    }
}
