package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads every clause for reports that are owed and for other days by which something is. */
final class Clauses {

    private static final Pattern RESULT =
            Pattern.compile(".*\\b(?:ket qua|so luong|so lieu|tinh hinh|tien do|dinh ky|ban chi dao)\\b.*");
    private static final Pattern UNDER_WAY = Pattern.compile("\\b(?:dang|du kien|da duoc|da co)\\b");
    private static final Pattern FINISHED = Pattern.compile("\\b(?:hoan thanh|xong)\\b");

    private final Owed owed;

    private Clauses(Owed owed) {
        this.owed = owed;
    }

    static void read(Node root, Owed owed) {
        Clauses clauses = new Clauses(owed);
        for (Node node : root.all()) {
            if (!node.isRow()) {
                Attempt.step(() -> Clause.of(node).forEach(clauses::read));
            }
        }
    }

    private void read(Clause clause) {
        List<Due> dues = DueWords.in(clause.text());
        List<Due> fixed = dues.stream()
                .filter(due -> due.isDay() || due.sort() == Due.Sort.AFTER)
                .filter(due -> !owed.isPast(due) && !Told.at(clause.sentence(), clause.inSentence(due.start())))
                .toList();
        if (!fixed.isEmpty()) {
            FixedDays.read(clause, fixed, owed);
        } else if (dues.stream().noneMatch(Due::isDay)) {
            readWindows(clause, sorted(dues, Due.Sort.WINDOW));
            readLoose(clause, sorted(dues, Due.Sort.RHYTHM), sorted(dues, Due.Sort.POINTER));
        }
    }

    private static List<Due> sorted(List<Due> dues, Due.Sort sort) {
        return dues.stream().filter(due -> due.sort() == sort).toList();
    }

    /** "hoàn thành trong quý I": a window is a deadline where it says so. */
    private void readWindows(Clause clause, List<Due> windows) {
        boolean demanded = FINISHED.matcher(clause.folded()).find()
                && !UNDER_WAY.matcher(clause.folded()).find();
        if (demanded) {
            windows.forEach(window -> owed.deadline(clause, clause.text(), window));
        }
    }

    /** A report without a day: by its rhythm, by a pointer to another rule, or simply demanded. */
    private void readLoose(Clause clause, List<Due> rhythms, List<Due> pointers) {
        int at = ReportWords.owed(clause.text());
        @Nullable Due pointer = pointers.isEmpty() ? null : pointers.getFirst();
        if (at < 0) {
            readUndated(clause, rhythms, pointer);
            return;
        }
        if (ReportWords.onlyInTrouble(clause.text())) {
            return;
        }
        boolean addressed = Recipient.in(clause.text(), at).to() != null;
        boolean result = RESULT.matcher(clause.folded()).matches();
        if (!rhythms.isEmpty()) {
            rhythms.forEach(rhythm -> owed.report(clause, kinds(clause, rhythm), rhythm));
        } else if (pointer != null && (addressed || result)) {
            owed.report(clause, List.of(), pointer);
        } else if (addressed && RESULT.matcher(clause.folded().substring(at)).matches()) {
            owed.report(clause, List.of(), null);
        }
    }

    private static List<ReportKind> kinds(Clause clause, Due rhythm) {
        List<ReportKind> named = ReportWords.kinds(rhythm.words().folded());
        return named.isEmpty() ? ReportWords.kinds(clause.folded()) : named;
    }

    /** Something to be sent every year, or at a time that another place of the document names. */
    private void readUndated(Clause clause, List<Due> rhythms, @Nullable Due pointer) {
        if (ReportWords.mentioned(clause.text()) && clause.folded().contains("xay dung bao cao")) {
            rhythms.forEach(rhythm -> owed.report(clause, kinds(clause, rhythm), rhythm));
            return;
        }
        boolean sent =
                Owed.isSent(clause.text()) && Recipient.in(clause.text(), 0).to() != null;
        if (sent && pointer != null && pointer.words().folded().contains("thoi")) {
            owed.deadline(clause, clause.text(), pointer);
        } else if (sent && !rhythms.isEmpty() && Owed.isOwnPlan(clause.text())) {
            owed.deadline(clause, clause.text(), rhythms.getFirst());
        }
    }
}
