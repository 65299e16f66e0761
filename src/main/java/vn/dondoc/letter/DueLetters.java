package vn.dondoc.letter;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.reminder.Policy;

/**
 * On the day that a plan's policy names, the program drafts the report on who is late and the letter that urges them, for
 * every report of a period; once, whatever becomes of the drafts.
 */
@Component
@lombok.RequiredArgsConstructor
class DueLetters {

    /** What was late long before the program was there is left to people. */
    private static final int FURTHEST = 30;

    private final JdbcClient jdbc;
    private final LateDuties duties;
    private final LetterDrafts drafts;
    private final Holidays holidays;
    private final Clock clock;

    @Transactional
    public void draft() {
        var today = VietnamTime.today(clock);
        if (!holidays.calendar().isWorkingDay(today)) {
            return;
        }
        List<Due> due = jdbc.sql("""
                        select distinct o.plan_id, o.intake_unit_id, o.source_id, o.period
                        from obligation o left join reminder_policy policy on policy.plan_id = o.plan_id
                        where o.settled_at is null and o.kind = 'REPORT' and o.mode = 'ASSIGN'
                          and o.status in ('OPEN', 'ACKNOWLEDGED') and o.suspended_since is null
                          and o.due_on between cast(:today as date) - :furthest
                                           and cast(:today as date) - 1 - coalesce(policy.notice_after, :notice)
                          and not exists (select from letter l where l.occasion = 'LATE_REPORT/' || o.source_id || '/' || o.period)
                        """)
                .param("today", today)
                .param("furthest", FURTHEST)
                .param("notice", Policy.USUAL.noticeAfter())
                .query(Due.class)
                .list();
        for (Due each : due) {
            duties.subject(each.planId(), each.intakeUnitId(), each.sourceId(), Period.parse(each.period()))
                    .ifPresent(subject -> {
                        for (LetterKind kind : List.of(LetterKind.LATE_REPORT, LetterKind.URGING)) {
                            drafts.draftOnce(kind, subject, kind + "/" + each.sourceId() + "/" + each.period());
                        }
                    });
        }
    }

    record Due(UUID planId, UUID intakeUnitId, UUID sourceId, String period) {}
}
