package vn.dondoc.intake.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.IntakeRow;
import vn.dondoc.site.Choice;

/** All that the review of one document shows. */
record ReviewPage(
        IntakeRow row,
        ReviewForm form,
        List<MarkedText.Piece> pieces,
        Set<String> marked,
        Set<String> doubts,
        Set<String> enveloped,
        Map<String, Problem> problems,
        Setting setting,
        List<Choice> parents,
        List<NameView> unknown,
        List<KnownName> known,
        Map<String, List<Choice>> members,
        boolean mayTeach,
        List<TaskGroup> groups,
        List<RegimeView> regimes,
        List<DemandView> demands) {

    /** Whether an entry can lead to its place in the document. */
    public boolean isMarked(String field) {
        return marked.contains(field);
    }

    /** Whether it was taken from the envelope in which the document came. */
    public boolean isEnveloped(String field) {
        return enveloped.contains(field);
    }

    public boolean isDoubtful(String field) {
        return doubts.contains(field);
    }

    /** The key of what is wrong with an entry. */
    public @Nullable String problem(String field) {
        Problem problem = problems.get(field);
        return problem == null ? null : problem.key();
    }

    /** Whether anything inside this part is wrong, so that it has to stand open. */
    public boolean isWrong(String part) {
        return problems.keySet().stream().anyMatch(field -> field.startsWith(part));
    }

    public long keptTasks() {
        return form.tasks.stream().filter(line -> line.keep).count();
    }

    public long doubtCount() {
        return doubts.size()
                + form.tasks.stream().filter(line -> line.doubt).count()
                + form.regimes.stream().filter(line -> line.doubt).count()
                + form.demands.stream().filter(line -> line.doubt).count()
                + form.targets.stream().filter(line -> line.doubt).count();
    }

    public long openMissed() {
        return form.missed.stream()
                .filter(line -> line.choice == null || line.choice.isEmpty())
                .count();
    }

    /** A name that nobody has settled: where it stands, and what it may mean. */
    record NameView(int i, String written, int places, ReviewForm.NameLine line, List<Choice> alike, boolean wrong) {}

    record KnownName(String written, String means, int places) {}

    /** Tasks of one lead that stand together in the document. */
    record TaskGroup(String title, List<TaskView> tasks, boolean open) {

        public long kept() {
            return tasks.stream().filter(task -> task.line().keep).count();
        }
    }

    record TaskView(
            int i,
            ReviewForm.TaskLine line,
            Names.Named leads,
            Names.Named coordinators,
            @Nullable String due) {

        public String id() {
            return "tasks" + i;
        }
    }

    record RegimeView(int i, ReviewForm.RegimeLine line, Names.Named reporters, List<String> dates) {

        public String id() {
            return "regimes" + i;
        }
    }

    record DemandView(
            int i,
            ReviewForm.DemandLine line,
            Names.Named parties,
            @Nullable String due) {

        public String id() {
            return "demands" + i;
        }
    }
}
