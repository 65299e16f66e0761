package vn.dondoc.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the hints that a person sees on the first page until he or she has put them aside. */
@Service
@Transactional
@lombok.RequiredArgsConstructor
public class Hints {

    private final JdbcClient jdbc;
    private final Clock clock;

    @Transactional(readOnly = true)
    public boolean areNewTo(UUID accountId) {
        return !jdbc.sql("select exists (select from dashboard_hints_read where account_id = ?)")
                .param(accountId)
                .query(Boolean.class)
                .single();
    }

    public void putAside(UUID accountId) {
        jdbc.sql("insert into dashboard_hints_read (account_id, read_at) values (?, ?) on conflict do nothing")
                .params(accountId, Timestamp.from(clock.instant()))
                .update();
    }

    /** Shows them again, as on the first day. */
    public void show(UUID accountId) {
        jdbc.sql("delete from dashboard_hints_read where account_id = ?")
                .param(accountId)
                .update();
    }
}
