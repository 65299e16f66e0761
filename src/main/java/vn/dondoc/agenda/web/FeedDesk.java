package vn.dondoc.agenda.web;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.agenda.AgendaEntry;
import vn.dondoc.agenda.Agendas;
import vn.dondoc.agenda.Subscriptions;
import vn.dondoc.document.CalendarEvent;
import vn.dondoc.document.CalendarSheet;

/** Puts what is due into the words of a calendar. */
@Component
@lombok.RequiredArgsConstructor
class FeedDesk {

    private static final Duration REFRESH = Duration.ofHours(1);

    private final Agendas agendas;
    private final MessageSource messages;

    /** @param base where the program is reached */
    CalendarSheet sheet(Subscriptions.Reader reader, String base) {
        List<CalendarEvent> events = new ArrayList<>(events(false, reader.standing(), base));
        if (reader.followed() && reader.standing().overseen().length > 0) {
            events.addAll(events(true, reader.standing(), base));
        }
        return new CalendarSheet(say("agenda.feed.name"), REFRESH, events);
    }

    private List<CalendarEvent> events(boolean followed, Standing standing, String base) {
        boolean named = followed || standing.units().length > 1;
        return agendas.open(followed, standing).stream()
                .map(entry -> new CalendarEvent(
                        entry.uid(followed),
                        entry.day(),
                        summary(entry, named),
                        description(entry),
                        URI.create(base + DueList.addressOf(entry, followed)),
                        entry.changed(),
                        entry.moves()))
                .toList();
    }

    private String summary(AgendaEntry entry, boolean named) {
        String what = what(entry);
        if (entry.isOfMany()) {
            return say("agenda.feed.many", entry.open(), entry.units(), what);
        }
        return named ? say("agenda.of", entry.unitName(), what) : what;
    }

    private String what(AgendaEntry entry) {
        return entry.period() == null
                ? entry.title()
                : say("agenda.report", entry.period().label());
    }

    private String description(AgendaEntry entry) {
        List<String> lines = new ArrayList<>();
        add(lines, entry.title());
        add(lines, entry.planReference());
        add(lines, entry.dueWords().isBlank() ? null : "“" + entry.dueWords() + "”");
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line);
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
