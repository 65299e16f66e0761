package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs. */
final class Blocks {

    private final Wrapping wrapping;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private @Nullable Marker marker;

    private Blocks(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    static List<Block> of(List<Line> lines, Wrapping wrapping) {
        Blocks all = new Blocks(wrapping);
        for (Line line : lines) {
            all.add(line);
        }
        all.close();
        return all.blocks;
    }

    private void add(Line line) {
        if (line.row()) {
            close();
            blocks.add(new Block(null, line.text(), line.cells(), line.span()));
            return;
        }
        Marker starts = Marker.of(line.text().text());
        boolean goesOn = !open.isEmpty()
                && (starts == null ? joins(line) : starts.rank() == Marker.DASH && isDashInside(line, starts));
        if (!goesOn) {
            close();
            marker = starts;
        }
        open.add(line);
    }

    private boolean joins(Line line) {
        Line last = open.getLast();
        return wrapping.goesOn(last, line);
    }

    /** "… chính trị" / "- xã hội …": the dash belongs to the sentence. */
    private boolean isDashInside(Line line, Marker dash) {
        Line last = open.getLast();
        String rest = line.text().text().substring(dash.length());
        return wrapping.full(last)
                && Character.isLowerCase(rest.charAt(0))
                && ".;:".indexOf(last.text().charAt(last.length() - 1)) < 0;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Passage whole = Passage.join(open.stream().map(Line::text).toList());
        Passage text = marker == null ? whole : whole.sub(Math.min(whole.length(), marker.length()));
        blocks.add(new Block(marker, text, List.of(), whole.span()));
        open.clear();
        marker = null;
    }
}
