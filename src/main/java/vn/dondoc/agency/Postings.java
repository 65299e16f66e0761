package vn.dondoc.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.site.Ids;
import vn.dondoc.site.NotFound;

/** The front door to who serves where, from when to when, in which role. */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Postings {

    private static final String POSTED = """
            select p.id, p.account_id, a.username, a.display_name as who, p.role, p.position,
                   p.valid_from, p.valid_until
            from agency_posting p join account a on a.id = p.account_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** @throws Refused where the person has that role there at that time already */
    public UUID appoint(UUID accountId, UUID unitId, PostingRole role, String position, LocalDate from, String by) {
        UUID id = Ids.next();
        try {
            jdbc.sql("insert into agency_posting (id, account_id, unit_id, role, position, valid_from)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(id, accountId, unitId, role.name(), position.strip(), from)
                    .update();
        } catch (DataIntegrityViolationException overlapping) {
            throw new Refused(Refused.Reason.POSTING_OVERLAPS);
        }
        events.publishEvent(new AgencyChanged("posting.appointed", position, by));
        return id;
    }

    /**
     * The person serves there for the last time on {@code lastDay}.
     *
     * @throws Refused where the posting begins after that day
     */
    public void end(UUID id, LocalDate lastDay, String by) {
        PostingRow posting = posting(id);
        if (lastDay.isBefore(posting.validFrom())) {
            throw new Refused(Refused.Reason.BEFORE_BEGINNING);
        }
        jdbc.sql("update agency_posting set valid_until = ? where id = ?")
                .params(lastDay, id)
                .update();
        events.publishEvent(new AgencyChanged("posting.ended", posting.who() + ", " + posting.position(), by));
    }

    /** @throws NotFound where there is no such posting */
    @Transactional(readOnly = true)
    public PostingRow posting(UUID id) {
        return jdbc.sql(POSTED + "where p.id = ?")
                .param(id)
                .query(PostingRow.class)
                .optional()
                .orElseThrow(() -> new NotFound("posting", id));
    }

    @Transactional(readOnly = true)
    public List<PostingRow> in(UUID unitId) {
        return jdbc.sql(POSTED + "where p.unit_id = ? order by p.valid_until nulls first, p.role, a.display_name")
                .param(unitId)
                .query(PostingRow.class)
                .list();
    }

    /** Whether somebody leads the unit today. */
    @Transactional(readOnly = true)
    public boolean hasLeader(UUID unitId) {
        return jdbc.sql("""
                        select exists (select 1 from agency_posting where unit_id = :unit and role = 'LEADER'
                            and :today between valid_from and coalesce(valid_until, 'infinity'))
                        """)
                .param("unit", unitId)
                .param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .query(Boolean.class)
                .single();
    }

    /** Where a person stands today: the units served, and the committees whose standing body one of them is. */
    @Transactional(readOnly = true)
    public Standing standingOf(UUID accountId, String username) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Standing.Post> posts = jdbc.sql("""
                        with posted as (
                            select unit_id, role, position from agency_posting
                            where account_id = :account
                              and :today between valid_from and coalesce(valid_until, 'infinity'))
                        select p.unit_id, n.short_name as unit_name, u.kind, pa.parent_id, p.role, p.position
                        from (select unit_id, role, position from posted
                              union all
                              select c.unit_id, p.role, p.position from posted p
                              join agency_committee c on c.standing_body_id = p.unit_id
                              where p.role <> 'OFFICER') p
                        join agency_unit u on u.id = p.unit_id
                        join agency_unit_name n on n.unit_id = p.unit_id
                             and :today between n.valid_from and coalesce(n.valid_until, 'infinity')
                        left join agency_unit_parent pa on pa.unit_id = p.unit_id
                             and :today between pa.valid_from and coalesce(pa.valid_until, 'infinity')
                        order by p.role, n.short_name
                        """)
                .param("account", accountId)
                .param("today", today)
                .query(Standing.Post.class)
                .list();
        return new Standing(accountId, username, posts);
    }

    /** One person's service in a unit. */
    public record PostingRow(
            UUID id,
            UUID accountId,
            String username,
            String who,
            PostingRole role,
            String position,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}
}
