package vn.dondoc.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.intake.reading.DocumentReader;
import vn.dondoc.site.Vital;
import vn.dondoc.site.VitalSign;
import vn.dondoc.site.Wellness;

/** Whether uploads are read: how many are being read, how many died on the way, whether scans can be read at all. */
@Component
@Order(30)
@lombok.RequiredArgsConstructor
class ReadingVital implements Vital {

    private static final Duration LATELY = Duration.ofDays(7);

    /** A file that its sender has spoiled is no fault of the program; several may be. */
    private static final int MANY = 3;

    private final JdbcClient jdbc;
    private final DocumentReader reader;
    private final Clock clock;

    @Override
    public String name() {
        return "intake.vital";
    }

    @Override
    public VitalSign look() {
        Counts counts = counts();
        Object[] figures = {counts.reading(), counts.silent(), counts.broken()};
        if (counts.silent() > 0) {
            return VitalSign.of(Wellness.WATCH, "intake.vital.silent", figures);
        }
        if (counts.broken() >= MANY) {
            return VitalSign.of(Wellness.WATCH, "intake.vital.broken", figures);
        }
        return reader.recognises()
                ? VitalSign.well("intake.vital.well", figures)
                : VitalSign.of(Wellness.WATCH, "intake.vital.blind", figures);
    }

    private Counts counts() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select count(*) filter (where state = 'READING' and beat_at >= :silence) as reading,
                               count(*) filter (where state = 'READING' and beat_at < :silence) as silent,
                               count(*) filter (where state = 'REFUSED' and refusal like '%.BROKEN') as broken
                        from intake_document
                        where state = 'READING' or state = 'REFUSED' and created_at between :lately and :now
                        """)
                .param("silence", Timestamp.from(now.minus(IntakeRow.SILENCE)))
                .param("lately", Timestamp.from(now.minus(LATELY)))
                .param("now", Timestamp.from(now))
                .query(Counts.class)
                .single();
    }

    private record Counts(long reading, long silent, long broken) {}
}
