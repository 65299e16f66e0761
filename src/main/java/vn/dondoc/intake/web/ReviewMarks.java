package vn.dondoc.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.understanding.Draft;
import vn.dondoc.intake.understanding.Found;
import vn.dondoc.intake.understanding.Span;

/** Which places of the document became which entries of the review, and which entries are doubtful. */
final class ReviewMarks {

    private final List<MarkedText.Mark> marks = new ArrayList<>();
    private final Set<String> doubts = new LinkedHashSet<>();
    private final int length;

    ReviewMarks(Draft draft, ReviewForm form, int length) {
        this.length = length;
        head(draft);
        lines("targets", form.targets);
        lines("tasks", form.tasks);
        lines("regimes", form.regimes);
        lines("demands", form.demands);
        for (int i = 0; i < form.missed.size(); i++) {
            ReviewForm.MissedLine line = form.missed.get(i);
            add("missed" + i, Source.parse(line.source, length), "missed");
        }
    }

    private void head(Draft draft) {
        one("number", draft.number());
        one("kind", draft.kind());
        one("issuerId", draft.issuer());
        one("place", draft.place());
        one("issuedDate", draft.date());
        one("subject", draft.title());
        // a window that stands in the title has no words of its own
        if (draft.period() != null
                && (draft.title() == null
                        || !draft.period().spans().equals(draft.title().spans()))) {
            one("windowFrom", draft.period());
        }
        one("signingAuthority", draft.signatory().position());
        one("signerName", draft.signatory().name());
        all("bases", draft.bases());
        all("recipients", draft.recipients());
        draft.responsibilities().forEach(each -> add("", each.agency().spans(), "agency"));
    }

    private void one(String key, @Nullable Found<?> found) {
        if (found != null) {
            add(key, found.spans(), found.doubtful() ? "doubt" : "");
            if (found.doubtful()) {
                doubts.add(key);
            }
        }
    }

    private void all(String key, List<Found<String>> found) {
        add(key, found.stream().flatMap(each -> each.spans().stream()).toList(), "");
    }

    private void lines(String key, List<? extends ReviewForm.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            ReviewForm.Line line = lines.get(i);
            add(key + i, Source.parse(line.source, length), line.doubt ? "doubt" : "");
        }
    }

    private void add(String key, List<Span> spans, String style) {
        List<Span> inside = spans.stream()
                .filter(span -> span.end() <= length && span.start() < span.end())
                .toList();
        if (!inside.isEmpty()) {
            marks.add(new MarkedText.Mark(key, inside, style));
        }
    }

    List<MarkedText.Mark> marks() {
        return marks;
    }

    Set<String> doubts() {
        return doubts;
    }
}
