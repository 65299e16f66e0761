package vn.dondoc.intake.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.understanding.Span;

/** The document cut where a mark begins or ends, each piece knowing the field that it became. */
final class MarkedText {

    private MarkedText() {}

    static List<Piece> of(String text, List<Mark> marks) {
        String shown = Reflow.of(text);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> mark.spans().forEach(span -> {
            cuts.add(span.start());
            cuts.add(span.end());
        }));
        List<Piece> pieces = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            if (to > from) {
                pieces.add(piece(shown.substring(from, to), new Span(from, to), marks, placed));
                from = to;
            }
        }
        return pieces;
    }

    private static Piece piece(String words, Span place, List<Mark> marks, Set<String> placed) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.covers(place) != null).toList();
        Mark inner = here.stream()
                .min(Comparator.comparingInt(mark -> length(mark.covers(place))))
                .orElse(null);
        String id = inner != null && placed.add(inner.key()) ? inner.key() : null;
        List<String> anchors = here.stream().map(Mark::key).filter(placed::add).toList();
        return new Piece(words, inner == null ? null : inner.key(), id, inner == null ? null : inner.style(), anchors);
    }

    private static int length(@Nullable Span span) {
        return span == null ? Integer.MAX_VALUE : span.end() - span.start();
    }

    /** Places of the document that became one field. */
    record Mark(String key, List<Span> spans, String style) {

        @Nullable
        Span covers(Span place) {
            return spans.stream().filter(place::overlaps).findFirst().orElse(null);
        }
    }

    /**
     * @param key the field that it became, null for what is only read
     * @param id the same where this is the first piece of that field
     * @param style how it is marked: nothing, {@code doubt} or {@code missed}
     * @param anchors further fields that begin here, under a narrower mark
     */
    record Piece(
            String words,
            @Nullable String key,
            @Nullable String id,
            @Nullable String style,
            List<String> anchors) {}
}
