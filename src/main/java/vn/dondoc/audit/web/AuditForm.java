package vn.dondoc.audit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.AuditFilter;

/** What is looked for in the trail, as it stands in the address; a day that cannot be read narrows nothing. */
class AuditForm {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    public @Nullable String q;
    public @Nullable String actor;
    public @Nullable String action;
    public @Nullable LocalDate from;
    public @Nullable LocalDate to;

    AuditFilter filter() {
        return new AuditFilter(text(q), text(actor), text(action), day(from), day(to));
    }

    /** Days far away are no days of a trail, and too far for the database. */
    private static @Nullable LocalDate day(@Nullable LocalDate typed) {
        if (typed == null) {
            return null;
        }
        return typed.isBefore(FIRST) ? FIRST : typed.isAfter(LAST) ? LAST : typed;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
