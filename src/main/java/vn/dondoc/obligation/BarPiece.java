package vn.dondoc.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One piece of a bar that is 100 wide.
 *
 * @param style as the sheet of styles calls what it counts
 */
public record BarPiece(String style, double at, double width) {

    private static final double WHOLE = 100;

    /** In the order of the enum; what is zero has no piece. */
    public static <E extends Enum<E>> List<BarPiece> of(Map<E, Long> counts) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        List<BarPiece> pieces = new ArrayList<>();
        double at = 0;
        for (Map.Entry<E, Long> each : new TreeMap<>(counts).entrySet()) {
            if (each.getValue() > 0) {
                double width = WHOLE * each.getValue() / total;
                String style = each.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
                pieces.add(new BarPiece(style, round(at), round(width)));
                at += width;
            }
        }
        return pieces;
    }

    private static double round(double value) {
        return Math.round(value * WHOLE) / WHOLE;
    }
}
