package vn.dondoc.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.ObligationRow;

/**
 * One unit on a task, for who follows it.
 *
 * @param amount what it has reached, as it is said: «7/12 buổi»; null where it told no figures
 * @param words the last that it told of its work
 * @param asOf of which day that is
 * @param given whether the work lies with a person who serves there; never with whom
 * @param proofs how many are kept
 */
public record MemberRow(
        ObligationRow duty,
        @Nullable String amount,
        @Nullable String words,
        @Nullable LocalDate asOf,
        boolean given,
        int proofs) {}
