package vn.dondoc.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;

/**
 * What a letter is about: the duties of a plan, or those of one of its reports, tasks or demands.
 *
 * @param unitId in whose name it goes out, and to whom the duties come
 * @param title of the one source; null for the whole plan
 */
record LetterSubject(
        UUID planId,
        @Nullable String planReference,
        String planSubject,
        @Nullable LocalDate planDay,
        @Nullable String place,
        UUID issuerId,
        UUID unitId,
        @Nullable UUID sourceId,
        @Nullable Period period,
        @Nullable String title,
        @Nullable String dueWords) {}
