package vn.dondoc.reporting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.dondoc.reporting.FormSheet;
import vn.dondoc.reporting.form.Composition;

/** One part of a form as typed, on a draft of that version. */
abstract class PartForm {

    public long version;

    /** @param key of the part that is changed; none where one is added */
    abstract void check(FormSheet sheet, @Nullable String key, Errors errors);

    /** Called only where nothing was wrong. */
    abstract Composition put(Composition composition, FormSheet sheet, @Nullable String key);
}
