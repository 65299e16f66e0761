package vn.dondoc.progress;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.WrittenNumber;

/**
 * What the figures of a unit on a task are figures of: nothing, the hundredth part, or pieces such as «7/12 buổi».
 *
 * @param total how many pieces make the whole; of {@link MeasureKind#COUNT} only
 * @param unit what a piece is called; likewise
 */
public record Measure(
        MeasureKind kind,
        @Nullable BigDecimal total,
        @Nullable String unit) {

    public static final Measure WORDS = new Measure(MeasureKind.WORDS, null, null);

    public static final Measure PERCENT = new Measure(MeasureKind.PERCENT, null, null);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Measure {
        unit = unit == null ? null : unit.strip();
        if ((kind == MeasureKind.COUNT) != (total != null && total.signum() > 0 && unit != null && !unit.isBlank())) {
            throw new ProgressRefused(ProgressRefused.Reason.TOTAL_MISSING);
        }
    }

    public static Measure count(BigDecimal total, String unit) {
        return new Measure(MeasureKind.COUNT, total, unit.strip());
    }

    public boolean hasFigures() {
        return kind != MeasureKind.WORDS;
    }

    /** More pieces than were planned are possible, more than the whole is not. */
    public boolean accepts(BigDecimal amount) {
        return hasFigures() && amount.signum() >= 0 && (kind == MeasureKind.COUNT || amount.compareTo(WHOLE) <= 0);
    }

    /** How far that is, 0 to 100. */
    public int percent(BigDecimal amount) {
        BigDecimal share = kind == MeasureKind.COUNT
                ? amount.multiply(WHOLE).divide(requireNonNull(total), 0, RoundingMode.DOWN)
                : amount.setScale(0, RoundingMode.DOWN);
        return share.min(WHOLE).intValue();
    }

    /** «7/12 buổi», «62,5 %». */
    public String said(BigDecimal amount) {
        String number = WrittenNumber.print(amount.stripTrailingZeros());
        return kind == MeasureKind.COUNT
                ? number + "/" + WrittenNumber.print(requireNonNull(total).stripTrailingZeros()) + " " + unit
                : number + " %";
    }
}
