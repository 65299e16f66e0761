package vn.dondoc.reporting.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.dondoc.site.WrittenNumber;

/** A part of a whole in hundredths, always computed from the counts themselves. */
public final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** Percent with one decimal; none of nothing (0/0 is «không áp dụng»). */
    public static Optional<BigDecimal> of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
    }

    /** «85,7 %». */
    public static String print(BigDecimal percent) {
        return WrittenNumber.print(percent.setScale(1, RoundingMode.HALF_UP)) + " %";
    }
}
