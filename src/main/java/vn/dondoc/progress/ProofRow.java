package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proof as the page of a task shows it.
 *
 * @param addedBy null for readers of other units, as is {@code removedBy}
 * @param size of the file in bytes
 */
public record ProofRow(
        UUID id,
        @Nullable UUID entryId,
        ProofKind kind,
        String title,
        @Nullable String address,
        @Nullable String reference,
        @Nullable LocalDate issuedOn,
        @Nullable String signer,
        @Nullable UUID attachmentId,
        @Nullable String fileName,
        long size,
        @Nullable String addedBy,
        Instant addedAt,
        @Nullable String removedBy,
        @Nullable Instant removedAt,
        @Nullable String removalReason) {

    public boolean isKept() {
        return removedAt == null;
    }

    public long kilobytes() {
        return Math.max(1, size / 1024);
    }
}
