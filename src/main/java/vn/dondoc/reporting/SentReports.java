package vn.dondoc.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Timing;

/** Which reports had come at a moment, so that a version tells for ever what it told when it was handed in. */
@Component
@lombok.RequiredArgsConstructor
class SentReports {

    private final JdbcClient jdbc;

    /**
     * One report that was waited for.
     *
     * @param sentOn none while it had not come
     * @param daysLate none unless it had come late
     */
    record Sent(
            Expected report,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate sentOn,
            @Nullable Integer daysLate) {}

    private record Known(
            @Nullable LocalDate dueOn,
            @Nullable Instant sentAt,
            @Nullable Instant settledAt,
            @Nullable Integer daysLate) {

        static final Known NOTHING = new Known(null, null, null, null);

        Timing at(Instant moment, Timing now) {
            if (now == Timing.EXEMPT) {
                return settledAt != null && settledAt.isAfter(moment) ? Timing.MISSING : now;
            }
            return sentAt == null || sentAt.isAfter(moment) ? Timing.MISSING : now;
        }
    }

    List<Sent> at(Instant moment, List<Expected> reports) {
        Map<UUID, Known> known = known(reports);
        return reports.stream()
                .map(report -> {
                    Known each = known.getOrDefault(report.reportId(), Known.NOTHING);
                    Timing timing = each.at(moment, report.timing());
                    boolean sent = timing == Timing.ON_TIME || timing == Timing.LATE;
                    LocalDate sentOn = sent && each.sentAt() != null ? VietnamTime.dayOf(each.sentAt()) : null;
                    Integer daysLate = timing == Timing.LATE ? each.daysLate() : null;
                    // the day in force when it came, whatever was granted afterwards
                    LocalDate dueOn = sentOn != null && daysLate != null ? sentOn.minusDays(daysLate) : each.dueOn();
                    return new Sent(report.timed(timing), dueOn, sentOn, daysLate);
                })
                .toList();
    }

    private Map<UUID, Known> known(List<Expected> reports) {
        Map<UUID, Known> known = new HashMap<>();
        jdbc.sql("""
                        select id, due_on, first_submitted_at, settled_at, late_by_days from obligation where id = any(:ids)
                        """)
                .param("ids", reports.stream().map(Expected::reportId).toArray(UUID[]::new))
                .query(row -> {
                    known.put(
                            row.getObject("id", UUID.class),
                            new Known(
                                    row.getObject("due_on", LocalDate.class),
                                    instant(row.getTimestamp("first_submitted_at")),
                                    instant(row.getTimestamp("settled_at")),
                                    row.getObject("late_by_days", Integer.class)));
                });
        return known;
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
