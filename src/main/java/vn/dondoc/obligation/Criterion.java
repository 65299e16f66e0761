package vn.dondoc.obligation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

/** What a list of the ledger can be narrowed by; a heap or a class of time says its condition itself. */
public enum Criterion {
    BUCKET(null),
    TIMING(null),
    TIME_CLASS(null),
    KIND("o.kind = :kind"),
    PLAN("o.plan_id = :plan"),
    UNIT("o.unit_id = :unit"),
    /** whose name says so, with or without the accents */
    UNIT_NAME("o.unit_id in (select n.unit_id from agency_unit_name n"
            + " where unaccent(lower(n.name)) like '%' || unaccent(lower(:unitName)) || '%'"
            + " or unaccent(lower(n.short_name)) like '%' || unaccent(lower(:unitName)) || '%')"),
    SOURCE("o.source_id = :source"),
    PERIOD("o.period = :period"),
    /** in which the period of a report ends */
    YEAR("o.period_year = :year"),
    /** whose members of today owe */
    GROUP("o.unit_id = any(:group)"),
    MODE("o.mode = :mode"),
    ROLE("o.role = :role"),
    /** late by more than so many days, done or not; bodies that are only asked are never late */
    LATE_BY(Ledger.DAYS_LATE + " > :lateBy"),
    /** still open after more than so many months */
    MONTHS("(o.settled_at is null and cast(o.opened_at at time zone 'Asia/Ho_Chi_Minh' as date)"
            + " + make_interval(months => :months) < cast(:today as date))"),
    /** neither excused nor passed on nor cancelled */
    LIVE("not " + Bucket.WAIVED.condition()),
    DUE_FROM("o.due_on >= cast(:dueFrom as date)"),
    DUE_TO("o.due_on <= cast(:dueTo as date)"),
    /** the unit has still to do something; what stands still is not among it */
    OPEN(Ledger.OPEN),
    /** in which it was handed in for the first time, judged by now or not */
    HANDED_IN("extract(year from o.first_submitted_at at time zone 'Asia/Ho_Chi_Minh') = :handedIn"),
    /** it comes to the person's own units, instead of to another that advises them */
    TO_ME("o.intake_unit_id = any(:overseen)"),
    /** done, and found so on that day or after it */
    DONE_SINCE("(o.status = 'ACCEPTED' and cast(o.settled_at at time zone 'Asia/Ho_Chi_Minh' as date) >= :doneSince)"),
    /** somebody asks for a later day */
    WISH("o.asked_due_on is not null"),
    /** somebody has urged the unit, and it has still to do something */
    URGED("(o.reminders > 0 and o.settled_at is null and " + Ledger.OPEN + ")"),
    /** the leaders were told of it and no word of theirs since stands, and the unit has still to do something */
    ESCALATED("(o.reminders > 0 and o.settled_at is null and " + Ledger.OPEN
            + " and exists (select from obligation_event told where told.obligation_id = o.id and told.kind = 'ESCALATED'"
            + " and not exists (select from plan_task word where word.answers_id = o.id"
            + " and word.instructed_at >= told.at and word.withdrawn_at is null)))"),
    /** a leader's instruction asks for it, not the words that were signed */
    INSTRUCTED(Ledger.INSTRUCTED),
    /** its day, if it has one, has not passed; what stands still waits for none */
    NOT_YET_DUE("(o.due_on is null or o.due_on >= cast(:today as date) or o.suspended_since is not null)"),
    /** the unit has not acknowledged yet that it has it to do */
    UNTAKEN("(o.status = 'OPEN' and o.suspended_since is null)"),
    /** in time or late, and whoever judges it */
    CAME("(o.submissions > 0 and o.status not in ('TRANSFERRED', 'CANCELLED'))"),
    /** written in its title, with or without the accents */
    TEXT("unaccent(lower(o.title)) like '%' || unaccent(lower(:text)) || '%'");

    /** What a row meets or does not; an address says each by its {@link #word}. */
    public static final Set<Criterion> FLAGS = Collections.unmodifiableSet(
            EnumSet.of(LIVE, OPEN, TO_ME, WISH, URGED, ESCALATED, INSTRUCTED, NOT_YET_DUE, UNTAKEN, CAME));

    private final @Nullable String condition;

    Criterion(@Nullable String condition) {
        this.condition = condition;
    }

    /** As addresses and messages call it: {@code toMe}. */
    public String word() {
        return JdbcUtils.convertUnderscoreNameToPropertyName(name());
    }

    String condition(Object value) {
        return switch (value) {
            case Bucket bucket -> bucket.condition();
            case Timing timing -> timing.condition();
            case TimeClass timeClass -> timeClass.condition();
            default -> String.valueOf(condition);
        };
    }
}
