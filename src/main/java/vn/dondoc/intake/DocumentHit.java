package vn.dondoc.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document whose text was found.
 *
 * @param planId the plan that was made of it or beside which it is kept; null while there is none
 */
public record DocumentHit(
        UUID id,
        @Nullable String fileName,
        @Nullable String reference,
        @Nullable String subject,
        String text,
        @Nullable UUID planId,
        @Nullable String planReference,
        @Nullable String planSubject,
        @Nullable UUID attachmentId) {}
