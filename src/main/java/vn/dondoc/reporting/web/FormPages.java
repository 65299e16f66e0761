package vn.dondoc.reporting.web;

import vn.dondoc.reporting.CodeTaken;
import vn.dondoc.reporting.DraftMoved;
import vn.dondoc.site.DayOnPage;
import vn.dondoc.site.Flash;

/** The sentences for what stands in the way of changing a form. */
final class FormPages {

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
        return DayOnPage.written(moved.at());
    }
}
