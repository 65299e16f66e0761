package vn.dondoc.reminder.web;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standings;
import vn.dondoc.reminder.Bell;
import vn.dondoc.site.Entry;
import vn.dondoc.site.Unseen;
import vn.dondoc.site.Wayfinder;

/** The bell of every page, and the way to one's own settings. */
@Component
@Order(60)
@lombok.RequiredArgsConstructor
class ReminderWayfinder implements Wayfinder {

    private final Standings standings;
    private final Bell bell;

    @Override
    public Optional<Unseen> unseen(Principal person) {
        return standings
                .of(person)
                .filter(standing -> !standing.posts().isEmpty())
                .map(standing -> new Unseen("/reminders", bell.unread(standing)));
    }

    @Override
    public List<Entry> personal(Principal person) {
        return standings
                .of(person)
                .filter(standing -> !standing.posts().isEmpty())
                .map(standing -> List.of(Entry.of("/reminders/preferences", "reminder.preferences", "bell")))
                .orElse(List.of());
    }
}
