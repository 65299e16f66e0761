package vn.dondoc.intake.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The encoding of the VNI- fonts: a vowel and a following sign that carries its accent and tone. */
final class Vni {

    private static final Map<String, String> LETTERS = new HashMap<>();

    static {
        toned("a", "àáảãạ", "øùûõï");
        toned("a", "âầấẩẫậ", "âàáåãä");
        toned("a", "ăằắẳẵặ", "êèéúüë");
        toned("e", "èéẻẽẹ", "øùûõï");
        toned("e", "êềếểễệ", "âàáåãä");
        toned("o", "òóỏõọ", "øùûõï");
        toned("o", "ôồốổỗộ", "âàáåãä");
        toned("u", "ùúủũụ", "øùûõï");
        toned("y", "ỳýỷỹ", "øùûõ");
        toned("ô", "ờớởỡợ", "øùûõï");
        toned("ö", "ừứửữự", "øùûõï");
        alone("ôöñæóòî", "ơưđỉĩịỵ");
    }

    private static final Pattern PAIR =
            Pattern.compile("[aeouyôöAEOUYÔÖ][øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË]" + "|[ôöñæóòîÔÖÑÆÓÒÎ]");
    private static final Pattern TRACES = Pattern.compile(
            "[aeoAEO][äåÄÅ]|[aeouyAEOUY][øûïØÛÏ]|[ôöÔÖ][ùøûõïÙØÛÕÏ]|[aA][üëÜË]|\\b[ñÑ][aeouiyöôAEOUIÖÔ]");

    private Vni() {}

    private static void toned(String vowel, String letters, String signs) {
        for (int i = 0; i < letters.length(); i++) {
            put(vowel + signs.charAt(i), letters.substring(i, i + 1));
        }
    }

    private static void alone(String codes, String letters) {
        for (int i = 0; i < codes.length(); i++) {
            put(codes.substring(i, i + 1), letters.substring(i, i + 1));
        }
    }

    private static void put(String code, String letter) {
        LETTERS.put(code, letter);
        LETTERS.put(code.toUpperCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT));
        LETTERS.put(code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1), letter.toUpperCase(Locale.ROOT));
    }

    static int traces(String text) {
        return (int) TRACES.matcher(text).results().count();
    }

    static String decode(String text) {
        return PAIR.matcher(text).replaceAll(code -> LETTERS.getOrDefault(code.group(), code.group()));
    }
}
