package vn.dondoc.intake;

import org.jspecify.annotations.Nullable;

/**
 * A document that was read.
 *
 * @param answers what people changed in the review, in the form in which the review wrote it; null before the first save
 */
public record IntakeDocument(
        IntakeRow row, String text, @Nullable String answers) {}
