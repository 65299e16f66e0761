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

    static final String POSTED = """
            select p.id, p.unit_id, p.account_id, a.username, a.display_name as who, p.role, p.position,
                   p.valid_from, p.valid_until
            from agency_posting p join account a on a.id = p.account_id
            """;

    private final JdbcClient jdbc;
    private final StandingQueries standings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** @throws Refused where the person has that role there at that time already, or the unit is gone by then */
    public UUID appoint(UUID accountId, UUID unitId, PostingRole role, String position, LocalDate from, String by) {
        UUID id = insert(accountId, unitId, role, position, from);
        events.publishEvent(new AgencyChanged("posting.appointed", position, by));
        return id;
    }

    private UUID insert(UUID accountId, UUID unitId, PostingRole role, String position, LocalDate from) {
        requireThere(unitId, from);
        UUID id = Ids.next();
        try {
            jdbc.sql("insert into agency_posting (id, account_id, unit_id, role, position, valid_from)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(id, accountId, unitId, role.name(), position.strip(), from)
                    .update();
        } catch (DataIntegrityViolationException overlapping) {
            throw new Refused(Refused.Reason.POSTING_OVERLAPS);
        }
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
        endOn(id, lastDay);
        events.publishEvent(new AgencyChanged("posting.ended", posting.who() + ", " + posting.position(), by));
        events.publishEvent(new PostingEnded(posting.unitId(), posting.accountId(), posting.role(), lastDay));
    }

    /**
     * Another person takes over from {@code from} on, in the same role and position; the first serves until the day
     * before.
     *
     * @return the new posting
     * @throws Refused where the posting begins on that day or later, is over by then, or the other cannot have it
     */
    public UUID handOver(UUID id, UUID successorAccountId, LocalDate from, String by) {
        PostingRow posting = posting(id);
        if (posting.accountId().equals(successorAccountId)) {
            throw new Refused(Refused.Reason.SAME_PERSON);
        }
        if (!from.isAfter(posting.validFrom())) {
            throw new Refused(Refused.Reason.BEFORE_BEGINNING);
        }
        if (posting.validUntil() != null && posting.validUntil().isBefore(from.minusDays(1))) {
            throw new Refused(Refused.Reason.POSTING_OVER);
        }
        endOn(id, from.minusDays(1));
        UUID next = insert(successorAccountId, posting.unitId(), posting.role(), posting.position(), from);
        events.publishEvent(new AgencyChanged(
                "posting.handed-over", posting.who() + " → " + posting(next).who() + ", " + posting.position(), by));
        events.publishEvent(
                new PostingHandedOver(posting.unitId(), posting.accountId(), successorAccountId, posting.role(), from));
        return next;
    }

    private void endOn(UUID id, LocalDate lastDay) {
        jdbc.sql("update agency_posting set valid_until = ? where id = ?")
                .params(lastDay, id)
                .update();
    }

    private void requireThere(UUID unitId, LocalDate day) {
        boolean gone = jdbc.sql("select exists (select 1 from agency_unit where id = ? and dissolved_on < ?)")
                .params(unitId, day)
                .query(Boolean.class)
                .single();
        if (gone) {
            throw new Refused(Refused.Reason.UNIT_GONE);
        }
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

    /** Whether somebody leads today the unit or who stands in its place. */
    @Transactional(readOnly = true)
    public boolean hasLeader(UUID unitId) {
        return jdbc.sql("""
                        select exists (select 1 from agency_posting where unit_id = agency_heir(:unit, :today) and role = 'LEADER'
                            and :today between valid_from and coalesce(valid_until, 'infinity'))
                        """)
                .param("unit", unitId)
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    /** Of these units those in which nobody serves today but the head. */
    @Transactional(readOnly = true)
    public List<UUID> servedByHeadsOnly(UUID[] units) {
        return units.length == 0
                ? List.of()
                : jdbc.sql("""
                                select u.id from unnest(cast(:units as uuid[])) u(id)
                                where not exists (select from agency_posting p
                                                  where p.unit_id = u.id and p.role <> 'LEADER'
                                                    and :on between p.valid_from and coalesce(p.valid_until, 'infinity'))
                                """)
                        .param("units", units)
                        .param("on", today())
                        .query(UUID.class)
                        .list();
    }

    /** Where a person stands today: the units served, the committees whose standing body one is, and their heritage. */
    @Transactional(readOnly = true)
    public Standing standingOf(UUID accountId, String username) {
        return standings.of(accountId, username, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** One person's service in a unit. */
    public record PostingRow(
            UUID id,
            UUID unitId,
            UUID accountId,
            String username,
            String who,
            PostingRole role,
            String position,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}
}
