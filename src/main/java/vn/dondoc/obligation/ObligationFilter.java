package vn.dondoc.obligation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the ledger a list shows.
 *
 * @param followed what the person's units issue or receive, instead of what they owe
 */
public record ObligationFilter(
        boolean followed,
        @Nullable Bucket bucket,
        @Nullable ObligationKind kind,
        @Nullable UUID planId,
        @Nullable UUID unitId,
        int page,
        int size) {

    public static final int PAGE = 25;

    public static ObligationFilter owed(Bucket bucket, int atMost) {
        return new ObligationFilter(false, bucket, null, null, null, 1, atMost);
    }

    public static final ObligationFilter OWED = new ObligationFilter(false, null, null, null, null, 1, PAGE);

    public static final ObligationFilter FOLLOWED = new ObligationFilter(true, null, null, null, null, 1, PAGE);
}
