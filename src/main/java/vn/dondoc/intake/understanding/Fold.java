package vn.dondoc.intake.understanding;

import java.text.Normalizer;

/** Lower case without accents, of the same length as the text, so that positions stay what they are. */
final class Fold {

    private static final char[] PLAIN = new char[0x1F00];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = plain(c);
        }
    }

    private Fold() {}

    static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = c < PLAIN.length ? PLAIN[c] : dash(c);
        }
        return new String(folded);
    }

    private static char plain(char c) {
        if (c == 'đ' || c == 'Đ' || c == 'Ð' || c == 'ð') {
            return 'd';
        }
        if (c == '\u00A0') {
            return ' ';
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.toLowerCase(parts.charAt(0));
    }

    private static char dash(char c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            default -> c;
        };
    }
}
