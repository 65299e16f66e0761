package vn.dondoc.obligation;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard split in figures: how many duties fall under which class of time. */
public record TimeClassCounts(Map<TimeClass, Long> counts) {

    private static final double WHOLE = 100;

    public TimeClassCounts {
        Map<TimeClass, Long> copy = new EnumMap<>(TimeClass.class);
        copy.putAll(counts);
        counts = copy;
    }

    public long of(TimeClass timeClass) {
        return counts.getOrDefault(timeClass, 0L);
    }

    /** For pages, which name a class by its word. */
    public long named(String timeClass) {
        return of(TimeClass.valueOf(timeClass));
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those done or being done with a day: of these the percentages are. */
    public long dated() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().isOneOfFour())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** «42,9 %» of {@link #dated}; null for other classes, and where there is nothing to divide. */
    public @Nullable String percent(String timeClass) {
        TimeClass which = TimeClass.valueOf(timeClass);
        return dated() == 0 || !which.isOneOfFour()
                ? null
                : new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")))
                                .format(WHOLE * of(which) / dated())
                        + " %";
    }

    /** The four as pieces of a bar that is 100 wide; what is zero has none. */
    public List<BarPiece> pieces() {
        Map<TimeClass, Long> four = new EnumMap<>(TimeClass.class);
        four.putAll(counts);
        four.keySet().removeIf(each -> !each.isOneOfFour());
        return BarPiece.of(four);
    }
}
