package vn.dondoc.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Bucket;

/** Reads from the ledger who is late with what comes to a unit, and how many have come. */
@Component
@lombok.RequiredArgsConstructor
class LateDuties {

    /** As many units as the country has communes, and some more. */
    private static final int MOST = 5_000;

    private static final String MEANT = """
            o.plan_id = :plan and (o.intake_unit_id = :unit or o.issuer_id = :unit)
              and (cast(:source as uuid) is null or o.source_id = :source)
              and (cast(:period as text) is null or o.period = :period)
            """;

    private static final String LATE = """
            select * from (
            select o.id, o.unit_id, agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                   o.title, o.period, o.due_on, cast(:today as date) - o.due_on as days_late, o.reminders as urgings
            from obligation o join plan p on p.id = o.plan_id
            where %s and %s) late
            order by due_on, unit_name collate "vi-VN-x-icu", title, id limit %d
            """;

    private static final String SUBJECT = """
            select p.id as plan_id, p.reference as plan_reference, p.subject as plan_subject, p.issued_date as plan_day, p.place,
                   p.issuer_id, cast(:unit as uuid) as unit_id, cast(:source as uuid) as source_id,
                   (select o.title from obligation o where o.plan_id = p.id and o.source_id = :source limit 1) as title,
                   (select o.due_words from obligation o where o.plan_id = p.id and o.source_id = :source
                      and (cast(:period as text) is null or o.period = :period) limit 1) as due_words
            from plan p where p.id = :plan
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Optional<LetterSubject> subject(UUID planId, UUID unitId, @Nullable UUID sourceId, @Nullable Period period) {
        return bound(SUBJECT, planId, unitId, sourceId, period)
                .query((row, number) -> new LetterSubject(
                        planId,
                        row.getString("plan_reference"),
                        row.getString("plan_subject"),
                        row.getObject("plan_day", LocalDate.class),
                        row.getString("place"),
                        row.getObject("issuer_id", UUID.class),
                        unitId,
                        sourceId,
                        period,
                        row.getString("title"),
                        row.getString("due_words")))
                .optional();
    }

    /** Those that the letter would be about if it were written now. */
    List<LateDuty> of(LetterKind kind, LetterSubject subject) {
        return bound(LATE.formatted(MEANT, kind.late().condition(), MOST), subject)
                .param("today", VietnamTime.today(clock))
                .query((row, number) -> {
                    String period = row.getString("period");
                    return new LateDuty(
                            row.getObject("id", UUID.class),
                            row.getObject("unit_id", UUID.class),
                            row.getString("unit_name"),
                            period == null
                                    ? row.getString("title")
                                    : "Báo cáo " + Period.parse(period).label(),
                            row.getObject("due_on", LocalDate.class),
                            row.getInt("days_late"),
                            row.getInt("urgings"));
                })
                .list();
    }

    /** How many owe it, and how many of them have handed in, in time and late. */
    Came came(LetterSubject subject) {
        return bound("""
                        select count(*) as owing, count(*) filter (where o.submissions > 0 and o.late is not true) as in_time,
                               count(*) filter (where o.submissions > 0 and o.late) as late,
                               count(*) filter (where %s) as missing
                        from obligation o where %s and not %s
                        """.formatted(Bucket.OVERDUE.condition(), MEANT, Bucket.WAIVED.condition()), subject)
                .param("today", VietnamTime.today(clock))
                .query(Came.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, LetterSubject subject) {
        return bound(sql, subject.planId(), subject.unitId(), subject.sourceId(), subject.period());
    }

    private JdbcClient.StatementSpec bound(
            String sql, UUID planId, UUID unitId, @Nullable UUID sourceId, @Nullable Period period) {
        return jdbc.sql(sql)
                .param("plan", planId)
                .param("unit", unitId)
                .param("source", sourceId)
                .param("period", period == null ? null : period.toText());
    }

    record Came(long owing, long inTime, long late, long missing) {}
}
