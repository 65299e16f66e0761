package vn.dondoc.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.PeriodKind;

/**
 * A reporting regime that a person follows, and where its form stands.
 *
 * @param title what the plan calls the report; none where only how often is said
 * @param number of the form in force; none while no report was begun and nothing published
 * @param composed a person has published it; otherwise it is the usual outline
 * @param unpublished its draft differs from what is in force
 */
public record FormRow(
        UUID regimeId,
        UUID planId,
        @Nullable String planReference,
        String planSubject,
        @Nullable String title,
        PeriodKind periodKind,
        @Nullable Integer number,
        @Nullable Instant publishedAt,
        boolean composed,
        boolean unpublished) {

    /** The plan's number, or its subject where it has none. */
    public String plan() {
        return planReference == null ? planSubject : planReference;
    }

    /** «Báo cáo 6 tháng», or as the plan calls it. */
    public String name() {
        return title == null ? "Báo cáo " + periodKind.words() : title;
    }
}
