package vn.dondoc.agenda.web;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agenda.AgendaDay;
import vn.dondoc.agenda.AgendaEntry;
import vn.dondoc.agenda.AgendaMonth;
import vn.dondoc.site.Tone;

/** Where the calendar is opened, and where its links lead. */
record AgendaPage(YearMonth month, boolean list, boolean followed, LocalDate today, int soonDays) {

    /** «11/2021». */
    public String title() {
        return said(month);
    }

    public String previousTitle() {
        return said(month.minusMonths(1));
    }

    public String nextTitle() {
        return said(month.plusMonths(1));
    }

    public String previous() {
        return address(month.minusMonths(1), list, followed);
    }

    public String next() {
        return address(month.plusMonths(1), list, followed);
    }

    public String current() {
        return address(null, list, followed);
    }

    public String asMonth() {
        return address(month, false, followed);
    }

    public String asList() {
        return address(month, true, followed);
    }

    public String owed() {
        return address(month, list, false);
    }

    public String watched() {
        return address(month, list, true);
    }

    /** What the figure of a day counts. */
    public String listOf(AgendaDay day) {
        return DueList.of(followed, day.day(), day.day()).toString();
    }

    /** What the figure of the month counts. */
    public String listOf(AgendaMonth whole) {
        return DueList.of(followed, whole.first(), whole.last()).toString();
    }

    /** One duty opens its page, many of them their list. */
    public String addressOf(AgendaEntry entry) {
        return DueList.addressOf(entry, followed);
    }

    public Tone toneOf(AgendaEntry entry) {
        if (entry.isDone()) {
            return Tone.OK;
        }
        if (entry.isPressing()) {
            return Tone.LATE;
        }
        boolean soon = !entry.isAtRest()
                && !entry.day().isBefore(today)
                && !entry.day().isAfter(today.plusDays(soonDays));
        return soon ? Tone.SOON : Tone.NONE;
    }

    private static String said(YearMonth month) {
        return month.getMonthValue() + "/" + month.getYear();
    }

    private static String address(@Nullable YearMonth month, boolean list, boolean followed) {
        String view = "/agenda?view=" + (list ? "list" : "month") + (followed ? "&followed=true" : "");
        return month == null ? view : view + "&month=" + month;
    }
}
