package vn.dondoc.document.paper;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of the text. */
public record Paragraph(Mark mark, List<Words> words) implements Part {

    /** What stands before it. */
    public enum Mark {
        NONE,
        CLAUSE,
        POINT,
        DASH,
        PLUS
    }

    public Paragraph {
        words = tidy(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A paragraph needs words");
        }
    }

    public static Paragraph of(Mark mark, Words... words) {
        return new Paragraph(mark, List.of(words));
    }

    /** Each piece is cleaned; one gap is left where two of them met at one. */
    private static List<Words> tidy(List<Words> words) {
        List<Words> tidy = new ArrayList<>();
        boolean gap = false;
        for (Words piece : words) {
            String line = Written.line(piece.text());
            if (!line.isEmpty()) {
                boolean apart = gap || Character.isWhitespace(piece.text().charAt(0));
                tidy.add(piece.saying(apart && !tidy.isEmpty() ? " " + line : line));
                gap = false;
            }
            gap = gap
                    || !piece.text().isEmpty()
                            && Character.isWhitespace(
                                    piece.text().charAt(piece.text().length() - 1));
        }
        return List.copyOf(tidy);
    }
}
