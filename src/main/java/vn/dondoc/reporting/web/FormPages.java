package vn.dondoc.reporting.web;

import java.time.format.DateTimeFormatter;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.reporting.CodeTaken;
import vn.dondoc.reporting.DraftMoved;
import vn.dondoc.site.Flash;

/** The sentences for what stands in the way of changing a form. */
final class FormPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, d/M/yyyy");

    private FormPages() {}

    static Flash told(DraftMoved moved) {
        return Flash.fail("reporting.form.moved.look", moved.who(), moment(moved));
    }

    static Flash told(CodeTaken taken) {
        return Flash.fail(
                "reporting.form.taken",
                taken.published().code(),
                taken.published().name(),
                taken.published().unit());
    }

    private static String moment(DraftMoved moved) {
        return MOMENT.format(moved.at().atZone(VietnamTime.ZONE));
    }
}
