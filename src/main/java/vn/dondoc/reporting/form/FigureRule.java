package vn.dondoc.reporting.form;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between figures: the sum of the left side is at most, equal to or at least that of the right. Asked only
 * where every figure is given.
 *
 * @param words said where it does not hold; none: the program says it with the names of the figures
 * @param blocking stops the handing in; otherwise it is only pointed out
 */
public record FigureRule(
        List<FigureKey> left,
        Comparison comparison,
        List<FigureKey> right,
        @Nullable String words,
        boolean blocking) {

    public FigureRule {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("A rule compares figures with figures");
        }
    }

    /** Tells it from the other rules of a form, as long as it compares the same figures. */
    public String key() {
        return Integer.toHexString((side(left) + comparison + side(right)).hashCode());
    }

    private static String side(List<FigureKey> keys) {
        return keys.stream().map(FigureKey::toText).sorted().collect(Collectors.joining("+", "(", ")"));
    }
}
