package vn.dondoc.intake.reading;

import java.util.regex.Pattern;

/** The byte encoding TCVN 5712 VN3 ("ABC") of the .VnTime fonts, as it shows when its bytes are read as Latin-1. */
final class Tcvn3 {

    private static final char[] LETTERS = new char[256];

    static {
        for (int code = 0; code < LETTERS.length; code++) {
            LETTERS[code] = (char) code;
        }
        from(0xA1, "ĂÂÊÔƠƯĐăâêôơưđ");
        from(0xB5, "àảãáạ");
        from(0xBB, "ằẳẵắ");
        from(0xC6, "ặầẩẫấậè");
        from(0xCE, "ẻẽéẹềểễếệìỉ");
        from(0xDC, "ĩíịò");
        from(0xE1, "ỏõóọồổỗốộờởỡớợù");
        from(0xF1, "ủũúụừửữứựỳỷỹýỵ");
    }

    /** Signs that nobody writes inside a word, but that are everyday letters in this encoding. */
    private static final Pattern TRACES = Pattern.compile("(?<=[A-Za-z])[¨©ª«¬\u00AD®µμ¶·¸¹»¼½¾]"
            + "|(?<![\\w\u00C0-\u1EF9])[©ª«¬\u00AD®µμ¶·¸¹»¼½¾](?=[a-z])|§(?=[A-Za-z\u00A8-\u00FE])");

    private Tcvn3() {}

    private static void from(int code, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            LETTERS[code + i] = letters.charAt(i);
        }
    }

    static int traces(String text) {
        return (int) TRACES.matcher(text).results().count();
    }

    static String decode(String text) {
        char[] decoded = text.toCharArray();
        for (int i = 0; i < decoded.length; i++) {
            // the Greek letter is what some programs make of the micro sign
            char code = decoded[i] == 'μ' ? 'µ' : decoded[i];
            decoded[i] = code < LETTERS.length ? LETTERS[code] : code;
        }
        return new String(decoded);
    }
}
