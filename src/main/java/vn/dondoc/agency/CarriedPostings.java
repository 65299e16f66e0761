package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.site.Ids;

/** Ends the service of people in a unit that ends, and carries it on in an heir. */
@Component
@lombok.RequiredArgsConstructor
class CarriedPostings {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    /** Who was to begin only later begins with who keeps the records; where nobody does, not at all. The trail tells both. */
    void endWith(Set<UUID> ended, @Nullable UUID keeper, Decision decision) {
        LocalDate from = decision.effectiveOn();
        UUID[] units = ended.toArray(UUID[]::new);
        List<PostingEnded> left = jdbc.sql("""
                        update agency_posting set valid_until = :last
                        where unit_id = any(:units) and valid_from <= :last and coalesce(valid_until, 'infinity') > :last
                        returning unit_id, account_id, role, valid_until as last_day
                        """)
                .param("last", from.minusDays(1))
                .param("units", units)
                .query(PostingEnded.class)
                .list();
        jdbc.sql(Postings.POSTED + "where p.unit_id = any(:units) and p.valid_from >= :from order by p.id")
                .param("units", units)
                .param("from", from)
                .query(Postings.PostingRow.class)
                .list()
                .forEach(later -> drop(later, keeper, decision.by()));
        left.forEach(events::publishEvent);
    }

    private void drop(Postings.PostingRow later, @Nullable UUID keeper, String by) {
        boolean goesOn = keeper != null && copy(later.id(), keeper, null, null) > 0;
        jdbc.sql("delete from agency_posting where id = ?").param(later.id()).update();
        String words = "%s, %s, %s".formatted(later.who(), later.position(), SpokenDate.of(later.validFrom()));
        events.publishEvent(new AgencyChanged(goesOn ? "posting.moved" : "posting.dropped", words, by));
    }

    List<Postings.PostingRow> lastIn(UUID endedId) {
        return jdbc.sql(Postings.POSTED + """
                        join agency_unit u on u.id = p.unit_id
                        where p.unit_id = ? and p.valid_until = u.dissolved_on order by p.role, a.display_name
                        """)
                .param(endedId)
                .query(Postings.PostingRow.class)
                .list();
    }

    int carry(UUID endedId, UUID heirId, Collection<CarriedPosting> people, LocalDate from, String by) {
        Set<UUID> last =
                lastIn(endedId).stream().map(Postings.PostingRow::id).collect(java.util.stream.Collectors.toSet());
        int appointed = 0;
        for (CarriedPosting person : people) {
            if (last.contains(person.postingId())) {
                appointed += copy(person.postingId(), heirId, person.position().strip(), from);
            }
        }
        events.publishEvent(new AgencyChanged("posting.carried", "+" + appointed, by));
        return appointed;
    }

    private int copy(UUID postingId, UUID heirId, @Nullable String position, @Nullable LocalDate from) {
        return jdbc.sql("""
                        insert into agency_posting (id, account_id, unit_id, role, position, valid_from, valid_until)
                        select :id, p.account_id, :heir, p.role, coalesce(:position, p.position),
                               coalesce(cast(:from as date), p.valid_from),
                               case when cast(:from as date) is null then p.valid_until end
                        from agency_posting p where p.id = :posting and not exists (
                            select 1 from agency_posting there
                            where there.account_id = p.account_id and there.unit_id = :heir and there.role = p.role
                              and there.valid_from <= coalesce(
                                  case when cast(:from as date) is null then p.valid_until end, 'infinity')
                              and coalesce(there.valid_until, 'infinity') >= coalesce(cast(:from as date), p.valid_from))
                        """)
                .param("id", Ids.next())
                .param("heir", heirId)
                .param("posting", postingId)
                .param("position", position)
                .param("from", from)
                .update();
    }
}
