package vn.dondoc.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.form.Form;

/** A form in force since it was published, for a regime; {@code continues}: the regime that this one goes on from. */
public record PublishedForm(
        UUID id,
        UUID regimeId,
        int number,
        Form content,
        @Nullable UUID continues,
        Instant publishedAt) {}
