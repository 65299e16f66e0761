package vn.dondoc.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing done, to be put into a running log.
 *
 * @param id given by the page, so that what is sent twice is kept once
 * @param code what is counted, as {@link Countable#code()}
 */
public record Logged(
        UUID id,
        LocalDate day,
        String code,
        BigDecimal quantity,
        String words,
        @Nullable String address) {

    private static final int MOST_DIGITS = 12;

    /** @throws ProgressRefused QUANTITY_IMPOSSIBLE or ADDRESS_IMPOSSIBLE */
    public Logged {
        quantity = quantity.stripTrailingZeros();
        if (quantity.signum() <= 0 || quantity.precision() - quantity.scale() > MOST_DIGITS) {
            throw new ProgressRefused(ProgressRefused.Reason.QUANTITY_IMPOSSIBLE);
        }
        words = words.strip();
        address = address == null || address.isBlank() ? null : Proof.requireWeb(address.strip());
    }

    int decimals() {
        return Math.max(0, quantity.scale());
    }
}
