package vn.dondoc.reporting.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.site.WrittenNumber;

/**
 * The answer to one target of the plan.
 *
 * @param base the count that a decrease or increase starts from; null: none, or not known
 * @param part of {@code whole}, where the target is a share
 * @param share in percent, never capped; null where only counts are said
 */
public record TargetResult(
        Verdict verdict,
        @Nullable BigDecimal base,
        @Nullable BigDecimal part,
        @Nullable BigDecimal whole,
        @Nullable BigDecimal share) {

    private static final Pattern COUNT = Pattern.compile("(?<!năm )(?<![\\d/])(\\d[\\d.]*(?:,\\d+)?)(?![\\d/])");

    /** What a target wants: its value is in percent or in its own unit. */
    public record Wanted(
            TargetDirection direction,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String baseline) {

        boolean isShare() {
            return unit != null && unit.contains("%");
        }
    }

    /**
     * What was reached: the count, or for a share its two halves.
     *
     * @param last the same count one year before
     */
    public record Reached(
            @Nullable BigDecimal count,
            @Nullable BigDecimal whole,
            @Nullable BigDecimal last,
            boolean restricted) {}

    public static TargetResult of(Wanted wanted, Reached reached) {
        BigDecimal count = reached.count();
        if (wanted.direction() == TargetDirection.WORDS) {
            return new TargetResult(Verdict.NOT_APPLICABLE, null, count, reached.whole(), null);
        }
        if (count == null) {
            return new TargetResult(Verdict.UNKNOWN, null, null, null, null);
        }
        return switch (wanted.direction()) {
            case NONE -> counts(count.signum() == 0, count);
            case AT_LEAST, AT_MOST, EXACTLY -> level(wanted, reached, count);
            case DECREASE, INCREASE -> change(wanted, reached, count);
            case WORDS -> throw new IllegalStateException();
        };
    }

    private static TargetResult level(Wanted wanted, Reached reached, BigDecimal count) {
        BigDecimal whole = reached.whole();
        if (wanted.value() == null || (wanted.isShare() && whole == null)) {
            return new TargetResult(Verdict.UNKNOWN, null, count, whole, null);
        }
        if (whole == null) {
            return counts(holds(wanted.direction(), count.compareTo(wanted.value())), count);
        }
        if (whole.signum() == 0) {
            return new TargetResult(Verdict.NOT_APPLICABLE, null, count, whole, null);
        }
        int order =
                count.multiply(BigDecimal.valueOf(100)).compareTo(wanted.value().multiply(whole));
        boolean few = reached.restricted() && whole.compareTo(YearOnYear.FEW) < 0;
        return new TargetResult(
                holds(wanted.direction(), order) ? Verdict.REACHED : Verdict.MISSED,
                null,
                count,
                whole,
                few ? null : Share.of(count, whole).orElse(null));
    }

    /** Below ten cases the change is judged by counts, and no percentage is said. */
    private static TargetResult change(Wanted wanted, Reached reached, BigDecimal count) {
        BigDecimal base = countIn(wanted.baseline()).orElse(reached.last());
        if (base == null) {
            return new TargetResult(Verdict.UNKNOWN, null, count, null, null);
        }
        if (base.signum() == 0 && (wanted.direction() == TargetDirection.INCREASE || count.signum() == 0)) {
            return new TargetResult(Verdict.NOT_APPLICABLE, base, count, null, null);
        }
        BigDecimal signed =
                wanted.direction() == TargetDirection.DECREASE ? base.subtract(count) : count.subtract(base);
        boolean few = base.compareTo(YearOnYear.FEW) < 0;
        return new TargetResult(
                signed.compareTo(step(wanted, base)) >= 0 && signed.signum() > 0 ? Verdict.REACHED : Verdict.MISSED,
                base,
                count,
                null,
                few ? null : Share.of(signed, base).orElse(null));
    }

    private static BigDecimal step(Wanted wanted, BigDecimal base) {
        if (wanted.value() == null) {
            return BigDecimal.ZERO;
        }
        return wanted.isShare()
                ? base.multiply(wanted.value()).divide(BigDecimal.valueOf(100), 6, RoundingMode.HALF_UP)
                : wanted.value();
    }

    /** The count that words such as «07 vụ» or «năm 2020: 12 vụ» name; years and days are none. */
    static Optional<BigDecimal> countIn(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        Matcher count = COUNT.matcher(words);
        return count.find() ? WrittenNumber.parse(count.group(1)) : Optional.empty();
    }

    private static TargetResult counts(boolean reached, BigDecimal count) {
        return new TargetResult(reached ? Verdict.REACHED : Verdict.MISSED, null, count, null, null);
    }

    private static boolean holds(TargetDirection direction, int order) {
        return switch (direction) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            default -> order == 0;
        };
    }
}
