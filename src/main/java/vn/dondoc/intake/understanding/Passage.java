package vn.dondoc.intake.understanding;

import java.util.Arrays;
import java.util.List;

/** A piece of the document as one line of prose, each character of which knows where it stands in the source. */
final class Passage {

    static final Passage EMPTY = new Passage("", new int[0]);

    private final String text;
    private final int[] at;
    private final String folded;

    private Passage(String text, int[] at) {
        this(text, Fold.of(text), at);
    }

    private Passage(String text, String folded, int[] at) {
        this.text = text;
        this.folded = folded;
        this.at = at;
    }

    /** The source from start to end with every run of white space as one blank. */
    static Passage of(String source, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int[] at = new int[end - start];
        boolean blank = true;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            boolean white = Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
            if (white && blank) {
                continue;
            }
            at[text.length()] = i;
            text.append(white ? ' ' : c);
            blank = white;
        }
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        return new Passage(text.substring(0, length), Arrays.copyOf(at, length));
    }

    static Passage join(List<Passage> pieces) {
        StringBuilder text = new StringBuilder();
        int size = pieces.stream().mapToInt(piece -> piece.length() + 1).sum();
        int[] at = new int[size];
        for (Passage piece : pieces) {
            if (piece.isEmpty()) {
                continue;
            }
            if (!text.isEmpty() && !breaksInsideWord(text)) {
                at[text.length()] = piece.at[0];
                text.append(' ');
            }
            System.arraycopy(piece.at, 0, at, text.length(), piece.at.length);
            text.append(piece.text);
        }
        return new Passage(text.toString(), Arrays.copyOf(at, text.length()));
    }

    /** "186/KH-" and "Phát thanh-" go on without a blank, "chính trị -" does not. */
    private static boolean breaksInsideWord(CharSequence text) {
        int last = text.length() - 1;
        return last > 0
                && (text.charAt(last) == '-' || text.charAt(last) == '/')
                && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    String text() {
        return text;
    }

    /** Lower case without accents, the same length as {@link #text()}. */
    String folded() {
        return folded;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    char charAt(int i) {
        return text.charAt(i);
    }

    /** The part from start to end, without blanks around it. */
    Passage sub(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new Passage(text.substring(from, to), folded.substring(from, to), Arrays.copyOfRange(at, from, to));
    }

    Passage sub(int start) {
        return sub(start, text.length());
    }

    /** Without the characters of the set at its end, nor blanks. */
    Passage withoutTail(String characters) {
        int end = text.length();
        while (end > 0 && (characters.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return end == text.length() ? this : sub(0, end);
    }

    /** From the first to the last character; the cells of a drawn table do not stand in the order of the source. */
    Span span() {
        if (at.length == 0) {
            return new Span(0, 0);
        }
        int first = at[0];
        int last = at[at.length - 1];
        for (int place : at) {
            first = Math.min(first, place);
            last = Math.max(last, place);
        }
        return new Span(first, last + 1);
    }

    Span span(int start, int end) {
        return sub(start, end).span();
    }

    Found<String> certain() {
        return Found.certain(text, span());
    }

    Found<String> doubtful() {
        return Found.doubtful(text, span());
    }

    @Override
    public String toString() {
        return text;
    }
}
