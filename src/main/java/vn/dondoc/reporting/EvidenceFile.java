package vn.dondoc.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a report.
 *
 * @param size in bytes
 * @param firstVersion the first version that carries it; one ahead while only the draft does
 * @param lastVersion the last one that does; none while the draft does
 */
public record EvidenceFile(
        UUID id,
        String fileName,
        long size,
        EvidenceKind kind,
        String title,
        String who,
        Instant at,
        int firstVersion,
        @Nullable Integer lastVersion) {

    public boolean isIn(int version) {
        return firstVersion <= version && (lastVersion == null || version <= lastVersion);
    }

    public boolean isInDraft() {
        return lastVersion == null;
    }

    public long kilobytes() {
        return Math.max(1, size / 1024);
    }
}
