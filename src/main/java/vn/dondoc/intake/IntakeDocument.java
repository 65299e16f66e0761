package vn.dondoc.intake;

import org.jspecify.annotations.Nullable;

/**
 * A document that was read.
 *
 * @param envelope what stood on the envelope in which it came; null where it came without one
 * @param answers what people changed in the review, in the form in which the review wrote it; null before the first save
 */
public record IntakeDocument(
        IntakeRow row,
        String text,
        @Nullable Enveloped envelope,
        @Nullable String answers) {}
