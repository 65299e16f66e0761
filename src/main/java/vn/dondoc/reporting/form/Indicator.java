package vn.dondoc.reporting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of figures that a report asks for.
 *
 * @param unit the unit of measure: «buổi», «lượt người»
 * @param numerator what the numerator of a ratio counts; none for other kinds
 * @param parts the breakdown; none for a ratio or text
 * @param partsMakeTotal the parts add up to the figure; otherwise they lie within it («trong đó»)
 * @param decimals digits after the comma that make sense: 0 for what is counted
 * @param restricted about few children or cases: small counts are masked for wider readers (NĐ 56/2017, Điều 33)
 * @param cumulative counted from the beginning of the year: of several periods of a year the last counts
 */
public record Indicator(
        String code,
        String name,
        String unit,
        IndicatorKind kind,
        @Nullable String numerator,
        @Nullable String denominator,
        List<Part> parts,
        boolean partsMakeTotal,
        boolean required,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimals,
        boolean restricted,
        boolean cumulative) {

    private static final int MOST_DECIMALS = 6;

    public Indicator {
        Codes.require(code);
        Codes.requireWords(name);
        parts = parts == null ? List.of() : List.copyOf(parts);
        if (kind == IndicatorKind.RATIO && (isBlank(numerator) || isBlank(denominator))) {
            throw new IllegalArgumentException("A ratio says what it divides by what: " + code);
        }
        if (!parts.isEmpty() && (kind == IndicatorKind.RATIO || kind == IndicatorKind.TEXT)) {
            throw new IllegalArgumentException("Only what is counted is broken down: " + code);
        }
        if (decimals < 0 || decimals > MOST_DECIMALS || (min != null && max != null && min.compareTo(max) > 0)) {
            throw new IllegalArgumentException("Bounds or decimals make no sense: " + code);
        }
        Set<String> seen = new HashSet<>();
        for (Part part : parts) {
            if (!seen.add(part.code())) {
                throw new IllegalArgumentException("Two parts of %s have the code %s".formatted(code, part.code()));
            }
        }
    }

    /** Something counted, whole numbers from 0 on. */
    public static Indicator counted(String code, String name, String unit) {
        return new Indicator(
                code,
                name,
                unit,
                IndicatorKind.SUM,
                null,
                null,
                List.of(),
                false,
                false,
                BigDecimal.ZERO,
                null,
                0,
                false,
                false);
    }

    public FigureKey key() {
        return FigureKey.of(code);
    }

    public FigureKey key(Part part) {
        return new FigureKey(code, part.code());
    }

    public FigureKey numeratorKey() {
        return new FigureKey(code, FigureKey.NUMERATOR);
    }

    public FigureKey denominatorKey() {
        return new FigureKey(code, FigureKey.DENOMINATOR);
    }

    /** The figures that are typed: the two halves of a ratio, else the figure and its parts. */
    public List<FigureKey> typed() {
        List<FigureKey> keys = new ArrayList<>();
        if (kind == IndicatorKind.RATIO) {
            keys.add(numeratorKey());
            keys.add(denominatorKey());
        } else {
            keys.add(key());
            parts.forEach(part -> keys.add(key(part)));
        }
        return keys;
    }

    /** The name with that of the part; a half of a ratio has a name of its own. */
    public String label(@Nullable String part) {
        if (part == null) {
            return name;
        }
        if (kind == IndicatorKind.RATIO) {
            String half = FigureKey.NUMERATOR.equals(part) ? numerator : denominator;
            return half == null ? name : half;
        }
        return parts.stream()
                .filter(each -> each.code().equals(part))
                .findFirst()
                .map(each -> name + " (" + each.label() + ")")
                .orElse(name);
    }

    /** Whether figures of both can be compared over time: of one kind, in one unit of measure. */
    public boolean countsAs(Indicator other) {
        return kind == other.kind && unit.strip().equalsIgnoreCase(other.unit.strip());
    }

    /** Whether what is expected for the whole period can be asked beside what was done so far. */
    public boolean isEstimated() {
        return kind.isNumeric();
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
