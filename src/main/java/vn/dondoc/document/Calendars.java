package vn.dondoc.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes calendars that phones and mail programs subscribe to (RFC 5545, RFC 7986); the front door for them. */
public final class Calendars {

    /** The media type of an iCalendar file. */
    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    private Calendars() {}

    /**
     * The same calendar gives the same bytes, whenever it is written.
     *
     * @throws IOException where the stream does not take it
     */
    public static void write(OutputStream out, CalendarSheet sheet) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Đôn Đốc//vi"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(sheet.name()));
        calendar.add(new XProperty("X-WR-CALNAME", sheet.name()));
        calendar.add(refresh(sheet));
        // Outlook reads its own word only
        calendar.add(new XProperty("X-PUBLISHED-TTL", sheet.refresh().toString()));
        sheet.events().forEach(event -> calendar.add(written(event)));
        new CalendarOutputter(false).output(calendar, out);
    }

    private static RefreshInterval refresh(CalendarSheet sheet) {
        RefreshInterval refresh = new RefreshInterval(new ParameterList(), sheet.refresh());
        refresh.add(net.fortuna.ical4j.model.parameter.Value.DURATION);
        return refresh;
    }

    private static VEvent written(CalendarEvent event) {
        VEvent written = new VEvent(false);
        var changed = event.changed().truncatedTo(ChronoUnit.SECONDS);
        written.add(new Uid(event.uid()));
        // without a method that invites, the stamp says when the words were last changed (RFC 5545, 3.8.7.2)
        written.add(new DtStamp(changed));
        written.add(new LastModified(changed));
        written.add(new Sequence(event.sequence()));
        written.add(new DtStart<>(event.day()));
        written.add(new Summary(event.summary()));
        if (!event.description().isBlank()) {
            written.add(new Description(event.description()));
        }
        written.add(new Url(event.page()));
        // a day on which something is due is not a day on which nobody has time
        written.add(ImmutableTransp.TRANSPARENT);
        return written;
    }
}
