package vn.dondoc.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.PostingHandedOver;
import vn.dondoc.site.Ids;

/** Handovers that were entered before their day. The nearest day is known in memory, so that waiting costs no question. */
@Component
@lombok.RequiredArgsConstructor
class ComingHandovers {

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable LocalDate nearest;

    record Due(UUID unitId, UUID fromAccount, UUID toAccount) {}

    void keep(PostingHandedOver handed) {
        jdbc.sql("""
                        insert into progress_handover (id, unit_id, from_account, to_account, from_day)
                        values (:id, :unit, :from, :to, :day)
                        """)
                .param("id", Ids.next())
                .param("unit", handed.unitId())
                .param("from", handed.fromAccount())
                .param("to", handed.toAccount())
                .param("day", handed.from())
                .update();
        LocalDate known = nearest;
        nearest = known == null || handed.from().isBefore(known) ? handed.from() : known;
    }

    boolean isAnyDue(LocalDate today) {
        LocalDate known = nearest;
        return known != null && !known.isAfter(today);
    }

    /** Those whose day has come, the earliest first; each is given out once. */
    List<Due> take(LocalDate today) {
        List<Due> due = jdbc.sql("""
                        with due as (
                            update progress_handover set passed_at = :now where passed_at is null and from_day <= :today
                            returning unit_id, from_account, to_account, from_day, id)
                        select unit_id, from_account, to_account from due order by from_day, id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("today", today)
                .query(Due.class)
                .list();
        lookAhead();
        return due;
    }

    @EventListener(ApplicationReadyEvent.class)
    void lookAhead() {
        nearest = jdbc.sql("select from_day from progress_handover where passed_at is null order by from_day limit 1")
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }
}
