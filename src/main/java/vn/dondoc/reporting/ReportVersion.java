package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.form.Answers;

/**
 * What was handed in, for ever.
 *
 * @param handedInAt when it counts as handed in; {@code enteredAt} is later where a paper was entered on behalf
 * @param reason why an accepted report was corrected
 */
public record ReportVersion(
        UUID id,
        UUID reportId,
        int number,
        UUID formId,
        boolean nil,
        @Nullable LocalDate asOf,
        @Nullable String paperNumber,
        @Nullable LocalDate paperDate,
        @Nullable String paperSigner,
        Instant handedInAt,
        Instant enteredAt,
        UUID enteredBy,
        String who,
        boolean onBehalf,
        @Nullable String approver,
        @Nullable String reason,
        Answers answers) {}
