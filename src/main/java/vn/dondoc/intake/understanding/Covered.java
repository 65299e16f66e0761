package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The places of the text that some field of a draft came from. */
final class Covered {

    private final List<Span> spans = new ArrayList<>();

    private Covered() {}

    static List<Span> by(Draft draft) {
        Covered covered = new Covered();
        covered.add(draft.number(), draft.kind(), draft.issuer(), draft.title(), draft.period());
        covered.all(draft.bases());
        covered.all(draft.targets());
        for (Responsibility duty : draft.responsibilities()) {
            covered.add(duty.agency());
            covered.all(duty.duties());
        }
        for (PlannedTask task : draft.tasks()) {
            covered.add(task.text());
        }
        draft.reporting().forEach(report -> covered.spans.add(report.sentence()));
        draft.otherDeadlines().forEach(deadline -> covered.spans.add(deadline.sentence()));
        draft.sections().forEach(section -> covered.add(section.title()));
        return covered.spans;
    }

    private void add(@Nullable Found<?>... fields) {
        for (Found<?> field : fields) {
            if (field != null) {
                spans.addAll(Objects.requireNonNull(field).spans());
            }
        }
    }

    private void all(Collection<? extends Found<?>> fields) {
        fields.forEach(this::add);
    }
}
