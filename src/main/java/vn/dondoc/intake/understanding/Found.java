package vn.dondoc.intake.understanding;

import java.util.List;

/** A value of the draft, the words of the document that say it, and how sure that is. */
public record Found<T>(T value, List<Span> spans, Certainty certainty) {

    public Found {
        spans = List.copyOf(spans);
    }

    public static <T> Found<T> certain(T value, Span... spans) {
        return new Found<>(value, List.of(spans), Certainty.CERTAIN);
    }

    public static <T> Found<T> doubtful(T value, Span... spans) {
        return new Found<>(value, List.of(spans), Certainty.DOUBTFUL);
    }

    public boolean doubtful() {
        return certainty == Certainty.DOUBTFUL;
    }
}
