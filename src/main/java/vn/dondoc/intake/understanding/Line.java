package vn.dondoc.intake.understanding;

import java.util.List;

/**
 * A line of the source that carries words.
 *
 * @param text   the words, white space squeezed
 * @param pieces its parts where wide gaps, tabs or bars divide it
 * @param cells  the cells, empty ones too, if it is a row of a table
 * @param indent blanks before the first word
 * @param gap    empty lines before it
 */
record Line(Passage text, List<Passage> pieces, List<Passage> cells, int indent, int gap) {

    boolean row() {
        return !cells.isEmpty();
    }

    String folded() {
        return text.folded();
    }

    int length() {
        return text.length();
    }

    boolean capitals() {
        return Letters.capitals(text.text());
    }

    Span span() {
        return text.span();
    }
}
