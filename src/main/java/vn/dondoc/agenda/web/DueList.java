package vn.dondoc.agenda.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.agenda.AgendaEntry;
import vn.dondoc.calendar.Period;

/** The address of the list of the ledger that a figure of the calendar counts. */
record DueList(
        boolean followed,
        LocalDate from,
        LocalDate to,
        @Nullable UUID source,
        @Nullable Period period) {

    static DueList of(boolean followed, LocalDate from, LocalDate to) {
        return new DueList(followed, from, to, null, null);
    }

    /** One duty opens its page, many of them their list. */
    static String addressOf(AgendaEntry entry, boolean followed) {
        return entry.isOfMany()
                ? of(followed, entry.day(), entry.day())
                        .about(entry.sourceId(), entry.period())
                        .toString()
                : entry.address();
    }

    /** Only this task, regime or demand. */
    DueList about(UUID one, @Nullable Period of) {
        return new DueList(followed, from, to, one, of);
    }

    @Override
    public String toString() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/obligations")
                .queryParam("followed", followed)
                .queryParam("dueFrom", from)
                .queryParam("dueTo", to)
                .queryParam("live", true);
        if (source != null) {
            address.queryParam("source", source);
        }
        if (period != null) {
            address.queryParam("period", period.toText());
        }
        return address.build().encode().toUriString();
    }
}
