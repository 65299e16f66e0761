package vn.dondoc.intake.understanding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The source spans of a draft by the path of each field, such as "tasks.2.lead". */
final class DraftSpans {

    private final Map<String, List<Span>> spans = new LinkedHashMap<>();

    private DraftSpans() {}

    static Map<String, List<Span>> of(Draft draft) {
        DraftSpans all = new DraftSpans();
        all.put("number", draft.number());
        all.put("issuer", draft.issuer());
        all.put("place", draft.place());
        all.put("date", draft.date());
        all.put("title", draft.title());
        all.put("kind", draft.kind());
        all.put("period", draft.period());
        all.list("bases", draft.bases());
        all.list("recipients", draft.recipients());
        all.put("signatory.name", draft.signatory().name());
        all.put("signatory.position", draft.signatory().position());
        all.list("targets", draft.targets());
        all.work(draft);
        all.days(draft);
        all.list("not_understood", draft.notUnderstood());
        return all.spans;
    }

    private void work(Draft draft) {
        int i = 0;
        for (Responsibility duty : draft.responsibilities()) {
            String path = "responsibilities." + i++;
            put(path + ".agency", duty.agency());
            list(path + ".duties", duty.duties());
        }
        i = 0;
        for (PlannedTask task : draft.tasks()) {
            String path = "tasks." + i++;
            put(path + ".title", task.title());
            list(path + ".lead", task.lead());
            list(path + ".support", task.support());
            put(path + ".timeframe", task.timeframe());
            put(path + ".deliverable", task.deliverable());
        }
    }

    private void days(Draft draft) {
        int i = 0;
        for (ReportClause report : draft.reporting()) {
            String path = "reporting." + i++;
            spans.put(path, List.of(report.sentence()));
            put(path + ".reporter", report.reporter());
            put(path + ".recipient", report.recipient());
            put(path + ".due", report.due());
        }
        i = 0;
        for (Deadline deadline : draft.otherDeadlines()) {
            String path = "other_deadlines." + i++;
            spans.put(path, List.of(deadline.sentence()));
            put(path + ".due", deadline.due());
            put(path + ".recipient", deadline.recipient());
        }
    }

    private void list(String path, List<? extends Found<?>> found) {
        for (int i = 0; i < found.size(); i++) {
            put(path + "." + i, found.get(i));
        }
    }

    private void put(String path, @Nullable Found<?> found) {
        if (found != null) {
            spans.put(path, found.spans());
        }
    }
}
