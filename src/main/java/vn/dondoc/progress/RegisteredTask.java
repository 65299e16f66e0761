package vn.dondoc.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationRow;

/**
 * A unit's duty on a task with all that the summary table of an office says of it (Nghị định 30/2020, the register of
 * documents to be dealt with).
 *
 * @param issuedOn day of the document that orders it
 * @param leads whom the document names to lead, groups by their names; likewise {@code coordinators}
 * @param amount what was reached last, as it is said
 * @param words the last that was told
 * @param doneOn when it was declared done; null while it is not
 * @param proofs what proves it, one after the other
 */
public record RegisteredTask(
        ObligationRow duty,
        @Nullable LocalDate issuedOn,
        @Nullable String deliverable,
        @Nullable String leads,
        @Nullable String coordinators,
        @Nullable String amount,
        @Nullable String words,
        @Nullable LocalDate asOf,
        @Nullable LocalDate doneOn,
        @Nullable String proofs,
        @Nullable String delayReason) {}
