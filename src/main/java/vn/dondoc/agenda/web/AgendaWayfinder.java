package vn.dondoc.agenda.web;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standings;
import vn.dondoc.site.Entry;
import vn.dondoc.site.Wayfinder;

/** The bar at the foot of a phone has no room for the calendar: there it is found in the person's own menu. */
@Component
@lombok.RequiredArgsConstructor
class AgendaWayfinder implements Wayfinder {

    private final Standings standings;

    @Override
    public List<Entry> personal(Principal person) {
        return standings
                .of(person)
                .filter(standing -> !standing.posts().isEmpty())
                .map(standing -> List.of(Entry.of("/agenda", "nav.agenda", "calendar")))
                .orElse(List.of());
    }
}
