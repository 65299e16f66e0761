package vn.dondoc.intake.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a font's name betrays. */
enum LegacyFont {
    UNICODE,
    TCVN3,
    /** The fonts whose small letters look like capitals. */
    TCVN3_CAPITALS,
    VNI,
    UNKNOWN;

    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern STYLE = Pattern.compile("[,-](Bold|Italic|Regular)+$");

    static LegacyFont named(@Nullable String font) {
        if (font == null) {
            return UNICODE;
        }
        String name = STYLE.matcher(SUBSET.matcher(font).replaceFirst("")).replaceFirst("");
        if (name.matches("\\.Vn.*|Vn(Time|Arial|Times|Avant|Bahamas|Courier|Century).*")) {
            return name.endsWith("H") ? TCVN3_CAPITALS : TCVN3;
        }
        if (name.startsWith("VNI-") || name.startsWith("VNI ")) {
            return VNI;
        }
        return name.matches("VPS .*|SVNtimes.*|VNtimes.*|VISCII.*|BKHCM.*") ? UNKNOWN : UNICODE;
    }
}
