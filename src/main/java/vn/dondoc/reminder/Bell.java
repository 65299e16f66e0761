package vn.dondoc.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.Ledger;
import vn.dondoc.obligation.ObligationRowReader;
import vn.dondoc.site.NotFound;

/** The front door to what a person was told: one line per duty, its unseen word of
 * somebody or else the latest, as far back as sixty days. */
@Service
@Transactional
public class Bell {

    /** More than so many are not counted. */
    public static final int MOST = 100;

    private static final Duration KEPT = Duration.ofDays(60);

    /** What was said to this person: not what he or she did. */
    private static final String SAID = "reminder_sent s where " + Addressee.anyOf()
            + " and s.at > :since and s.by_account is distinct from :account";

    private static final String READ_UP_TO = """
            greatest((select r.read_at from reminder_read r where r.account_id = :account and r.obligation_id = %s),
                     (select p.all_read_at from reminder_preference p where p.account_id = :account))
            """;

    private static final String UNREAD =
            "select count(*) from (select distinct s.obligation_id from " + SAID + " and s.at > coalesce("
                    + READ_UP_TO.formatted("s.obligation_id") + ", '-infinity') limit " + MOST + ") unread";

    private static final String LINES = """
            with said as (
              select distinct on (s.obligation_id) s.obligation_id, s.cause, s.occasion, s.at
              from %s %s
              order by s.obligation_id, s.cause in %s and s.at > coalesce(%s, '-infinity') desc, s.at desc, s.cause)
            """.formatted(
                            SAID,
                            "%s",
                            Cause.names(Arrays.stream(Cause.values()).filter(Cause::isWord)),
                            READ_UP_TO.formatted("s.obligation_id"))
            + ObligationRowReader.COLUMNS
            + """
            , said.cause as said, said.at as said_at, e.reason as words,
              (select display_name from account where id = e.by_account) as by_name,
              said.at > coalesce(%s, '-infinity') as unread
            from said join obligation o on o.id = said.obligation_id and %s join plan p on p.id = o.plan_id
            left join obligation_event e on e.obligation_id = o.id and cast(e.number as text) = said.occasion
                 and e.kind = said.cause
            order by said.at desc, o.id limit :limit offset :offset
            """.formatted(READ_UP_TO.formatted("o.id"), Ledger.VISIBLE);

    private final JdbcClient jdbc;
    private final Postings postings;
    private final Clock clock;
    private final int soonDays;

    Bell(JdbcClient jdbc, Postings postings, Clock clock, @Value("${dondoc.soon-days}") int soonDays) {
        this.jdbc = jdbc;
        this.postings = postings;
        this.clock = clock;
        this.soonDays = soonDays;
    }

    /** Duties of which this person has not seen the last word; {@link #MOST} for that many and more. */
    @Transactional(readOnly = true)
    public int unread(Standing standing) {
        return bound(UNREAD, sixtyDaysBack(), standing).query(Integer.class).single();
    }

    /** @return one more than the size of the page where there are more */
    @Transactional(readOnly = true)
    public List<Line> lines(int page, int size, Standing standing) {
        return lines(sixtyDaysBack(), "", size + 1, (page - 1L) * size, standing);
    }

    /** What was said since, of these causes only. */
    List<Line> since(Instant since, List<Cause> causes, int atMost, Standing standing) {
        String only = "and s.cause in " + Cause.names(causes.stream());
        return lines(since, only, atMost, 0, standing);
    }

    private List<Line> lines(Instant since, String only, int limit, long offset, Standing standing) {
        ObligationRowReader duties = new ObligationRowReader(VietnamTime.today(clock), soonDays);
        return bound(LINES.formatted(only), since, standing)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> line(row, number, duties))
                .list();
    }

    private static Line line(ResultSet row, int number, ObligationRowReader duties) throws SQLException {
        return new Line(
                duties.mapRow(row, number),
                Cause.valueOf(row.getString("said")),
                row.getString("words"),
                row.getString("by_name"),
                row.getTimestamp("said_at").toInstant(),
                row.getBoolean("unread"));
    }

    /** @throws NotFound where nothing was said to this person about it */
    public void read(UUID obligationId, Standing standing) {
        if (!bound("select exists (select from " + SAID + " and s.obligation_id = :duty)", sixtyDaysBack(), standing)
                .param("duty", obligationId)
                .query(Boolean.class)
                .single()) {
            throw new NotFound("reminder", obligationId);
        }
        jdbc.sql("""
                        insert into reminder_read (account_id, obligation_id, read_at) values (?, ?, ?)
                        on conflict (account_id, obligation_id) do update set read_at = excluded.read_at
                        """)
                .params(standing.accountId(), obligationId, Timestamp.from(clock.instant()))
                .update();
    }

    private Instant sixtyDaysBack() {
        return clock.instant().minus(KEPT);
    }

    private JdbcClient.StatementSpec bound(String sql, Instant since, Standing standing) {
        UUID[] led = standing.in(PostingRole.LEADER);
        return jdbc.sql(sql)
                .param("account", standing.accountId())
                .param("since", Timestamp.from(since))
                .param("units", standing.units())
                .param("overseen", standing.overseen())
                .param("led", led)
                .param("worked", worked(led, standing));
    }

    /** Where this person does the work: not as a head, but where nobody else serves. */
    private UUID[] worked(UUID[] led, Standing standing) {
        return Stream.of(
                        Stream.of(standing.in(PostingRole.OFFICER)),
                        Stream.of(standing.in(PostingRole.MONITOR)),
                        postings.servedByHeadsOnly(led).stream())
                .flatMap(units -> units)
                .distinct()
                .toArray(UUID[]::new);
    }
}
