package vn.dondoc.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/**
 * The front door to what stands in the way of open tasks and what units propose, for those who follow the plans; what a
 * leader instructs because of a task answers all that its unit had asked there before.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Obstacles {

    /** Rows on a page. */
    public static final int PAGE = 20;

    private static final String ASKING = """
            from progress_entry e join obligation o on o.id = e.obligation_id join plan p on p.id = o.plan_id
            where (e.obstacles is not null or e.recommendation is not null) and o.settled_at is null
              and (cast(:plan as uuid) is null or o.plan_id = :plan) and\s""" + Ledger.FOLLOWED;

    private static final String ANSWERED = "exists (select from " + Answers.GIVEN + " where n.entry_id = e.id)";

    private final TaskDoor door;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** How many wait for an answer, and how many have one. */
    public record Counts(long waiting, long answered) {}

    /**
     * What waits longest first; the newest of those that have an answer.
     *
     * @param planId null for every plan
     * @param answered those that have an answer instead of those that wait for one
     */
    @Transactional(readOnly = true)
    public List<ObstacleRow> rows(@Nullable UUID planId, boolean answered, int page, Standing standing) {
        String order = answered ? "e.at desc, e.id desc" : "e.at, e.id";
        return bound(
                        """
                        select e.id, e.obligation_id, o.plan_id, p.reference, o.title, o.mode, o.unit_id,
                               agency_short_name(o.unit_id, coalesce(p.issued_date, p.window_from)) as unit_name,
                               e.as_of, e.obstacles, e.recommendation, e.at, n.words as answer, n.at as answered_at, n.instructed,
                               a.display_name as answered_by
                        from (select e.id %s and %s %s order by %s limit :limit offset :offset) shown
                        join progress_entry e on e.id = shown.id join obligation o on o.id = e.obligation_id
                        join plan p on p.id = o.plan_id
                        left join lateral (select words, at, by_account, instructed from %s
                                           where entry_id = e.id order by at desc, id desc limit 1) n on true
                        left join account a on a.id = n.by_account
                        order by %s
                        """.formatted(ASKING, answered ? "" : "not", ANSWERED, order, Answers.GIVEN, order),
                        planId,
                        standing)
                .param("limit", PAGE)
                .param("offset", (long) (page - 1) * PAGE)
                .query(ObstacleRow::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Counts counts(@Nullable UUID planId, Standing standing) {
        return bound(
                        "select count(*) filter (where not %s) as waiting, count(*) filter (where %s) as answered %s"
                                .formatted(ANSWERED, ANSWERED, ASKING),
                        planId,
                        standing)
                .query(Counts.class)
                .single();
    }

    /**
     * Answers a row; the unit reads it.
     *
     * @throws NotFound where this person does not follow the task, or the row says nothing that asks
     * @throws TaskMoved where the task is settled
     */
    public void answer(UUID id, UUID entryId, String words, Standing by) {
        door.followed(id, by);
        int written = jdbc.sql("""
                        insert into progress_answer (id, entry_id, words, by_account, at)
                        select :row, e.id, :words, :by, :now from progress_entry e
                        where e.id = :entry and e.obligation_id = :id
                          and (e.obstacles is not null or e.recommendation is not null)
                        """)
                .param("row", Ids.next())
                .param("words", words.strip())
                .param("by", by.accountId())
                .param("now", Timestamp.from(clock.instant()))
                .param("entry", entryId)
                .param("id", id)
                .update();
        if (written == 0) {
            throw new NotFound("progress", entryId);
        }
    }

    private JdbcClient.StatementSpec bound(String sql, @Nullable UUID planId, Standing standing) {
        return jdbc.sql(sql).param("plan", planId).param("overseen", standing.overseen());
    }
}
