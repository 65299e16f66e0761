package vn.dondoc.audit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.AuditFilter;

/** What is looked for in the trail, as it stands in the address; a day that cannot be read narrows nothing. */
class AuditForm {

    public @Nullable String q;
    public @Nullable String actor;
    public @Nullable String action;
    public @Nullable LocalDate from;
    public @Nullable LocalDate to;

    AuditFilter filter() {
        return new AuditFilter(text(q), text(actor), text(action), from, to);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
