package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document gives out to be done, reported or sent. */
record Work(
        List<Responsibility> responsibilities,
        List<PlannedTask> tasks,
        List<ReportClause> reports,
        List<Deadline> deadlines) {

    private static final Pattern QUARTER = Pattern.compile("\\bquy (?:i{1,3}|iv)\\b");

    static Work of(Node root, @Nullable Kind kind, List<PlannedTask> looseTasks, Era era) {
        Map<Node, AgencyPhrase> duties = Attempt.at(() -> Duties.phrases(root), Map.of());
        Set<Node> used = new HashSet<>();
        List<PlannedTask> tasks = new ArrayList<>();
        Attempt.step(() -> tasks.addAll(TaskBlocks.of(root, used)));
        Attempt.step(() -> tasks.addAll(TaskTable.of(root)));
        tasks.addAll(looseTasks);
        boolean paragraphs = kind == Kind.LETTER || kind == Kind.TELEGRAM;
        Attempt.step(() -> tasks.addAll(new TaskSentences(duties, Set.copyOf(used), paragraphs).of(root, used)));
        Owed owed = new Owed(duties, used, era);
        Clauses.read(root, owed);
        return new Work(
                Attempt.at(() -> Responsibilities.of(duties), List.of()), tasks, owed.reports(), owed.deadlines());
    }

    /** A letter about one report by name says so once, in its subject. */
    Work withReportsOf(@Nullable Found<String> subject) {
        String words = subject == null ? "" : Fold.of(subject.value());
        List<ReportKind> kinds = ReportWords.kinds(QUARTER.matcher(words).replaceAll("hang quy"));
        if (subject == null || !words.contains("bao cao") || kinds.size() != 1) {
            return this;
        }
        Found<ReportKind> kind =
                Found.doubtful(kinds.getFirst(), subject.spans().getFirst());
        List<ReportClause> named = reports.stream()
                .map(report -> report.kind().value() == ReportKind.OTHER ? report.ofKind(kind) : report)
                .toList();
        return new Work(responsibilities, tasks, named, deadlines);
    }

    private boolean isEmpty() {
        return responsibilities.isEmpty() && tasks.isEmpty() && reports.isEmpty();
    }

    /** A kind that may be a plan is one only if it gives something out. */
    DocumentNature nature(@Nullable Kind kind) {
        if (kind == null) {
            return isEmpty() ? DocumentNature.OTHER : DocumentNature.PLAN;
        }
        boolean always = kind.ordinal() <= Kind.DIRECTIVE.ordinal();
        boolean plan = kind.nature() == DocumentNature.PLAN;
        return plan && !always && isEmpty() ? DocumentNature.OTHER : kind.nature();
    }
}
