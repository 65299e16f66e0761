package vn.dondoc.intake.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph whose lines are joined, or a row of a table.
 *
 * @param marker its number or dash, null for a plain paragraph
 * @param text   what follows the marker
 * @param cells  the cells if it is a row of a table
 */
record Block(@Nullable Marker marker, Passage text, List<Passage> cells, Span span) {

    Block asHeading() {
        return new Block(new Marker(Marker.UNNUMBERED, "", 0), text, cells, span);
    }

    boolean isRow() {
        return !cells.isEmpty();
    }
}
