package vn.dondoc.intake.understanding;

/** Questions about the case of letters. */
final class Letters {

    private Letters() {}

    /** True for a text of at least three letters of which nearly all are capitals. */
    static boolean capitals(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        return upper >= 3 && upper >= 8 * lower;
    }

    /** True if the first letter of the text is a capital; digits and marks before it do not count. */
    static boolean startsUpper(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return Character.isUpperCase(text.charAt(i));
            }
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    static String firstWords(String text, int count) {
        String[] words = text.strip().split("\\s+");
        return words.length <= count ? text.strip() : String.join(" ", java.util.Arrays.copyOf(words, count));
    }
}
