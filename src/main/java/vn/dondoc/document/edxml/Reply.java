package vn.dondoc.document.edxml;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** ResponseFor: which document this one answers. */
public record Reply(
        String organId,
        String number,
        String notation,
        @Nullable LocalDate promulgatedOn,
        String documentId) {}
