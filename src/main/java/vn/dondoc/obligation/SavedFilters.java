package vn.dondoc.obligation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/**
 * The front door to filters that people keep under a name, for themselves or for a unit that they serve. A filter shows to
 * each what that person may see: only the question is shared.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class SavedFilters {

    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * One's own filter of that name is replaced.
     *
     * @param unitId with whom it is shared; null keeps it to oneself
     * @throws NotFound where the person does not serve that unit
     */
    public void save(String name, String query, @Nullable UUID unitId, Standing by) {
        if (unitId != null && !by.serves(unitId)) {
            throw new NotFound("unit", unitId);
        }
        jdbc.sql("""
                        insert into obligation_saved_filter (id, account_id, unit_id, name, query, made_at)
                        values (:id, :account, :unit, :name, :query, :at)
                        on conflict (account_id, name) do update
                        set unit_id = excluded.unit_id, query = excluded.query, made_at = excluded.made_at
                        """)
                .param("id", Ids.next())
                .param("account", by.accountId())
                .param("unit", unitId)
                .param("name", name.strip())
                .param("query", query)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** @throws NotFound where somebody else made it */
    public void delete(UUID id, Standing by) {
        int deleted = jdbc.sql("delete from obligation_saved_filter where id = ? and account_id = ?")
                .params(id, by.accountId())
                .update();
        if (deleted == 0) {
            throw new NotFound("saved filter", id);
        }
    }

    /** One's own and those shared with the units that one serves. */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(Standing standing) {
        return jdbc.sql("""
                        select * from (
                          select f.id, f.name, f.query, a.display_name as maker,
                                 agency_short_name(f.unit_id, cast(:today as date)) as unit_name,
                                 f.account_id = :account as own
                          from obligation_saved_filter f join account a on a.id = f.account_id
                          where f.account_id = :account or f.unit_id = any(:units)) each
                        order by name collate "vi-VN-x-icu", id
                        """)
                .param("today", VietnamTime.today(clock))
                .param("account", standing.accountId())
                .param("units", standing.units())
                .query(SavedFilter.class)
                .list();
    }
}
