package vn.dondoc.reporting.form;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a form: the indicator's own, that of a part, or a half of a ratio. As text {@code CODE} or
 * {@code CODE.part}.
 */
public record FigureKey(String code, @Nullable String part) {

    public static final String NUMERATOR = "n";
    public static final String DENOMINATOR = "d";

    public FigureKey {
        Codes.require(code);
        if (part != null) {
            Codes.require(part);
        }
    }

    public static FigureKey of(String code) {
        return new FigureKey(code, null);
    }

    public static FigureKey parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? of(text) : new FigureKey(text.substring(0, dot), text.substring(dot + 1));
    }

    public String toText() {
        return part == null ? code : code + "." + part;
    }
}
