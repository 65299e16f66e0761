package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the reports and other deadlines that the clauses of a document demand. */
final class Owed {

    private static final Pattern OWN_PLAN =
            Pattern.compile(".*\\b(?:(?:xay dung|ban hanh|lap|cu the hoa)\\b[^.;]{0,60}\\b(?:(?<!- )(?<!chinh )ke hoach"
                    + "|chuong trinh)|co ke hoach)\\b.*");
    private static final Pattern TO_CARRY_OUT = Pattern.compile(
            "\\b(?:ke hoach|chuong trinh) (?:to chuc |cu the |chi tiet )?(?:de )?(?:trien khai|thuc hien|hanh dong)\\b");
    private static final Pattern SENT = Pattern.compile("\\b(?:gui|nop)\\b");
    private static final Pattern MIDYEAR = Pattern.compile(".*-0[5-7]-\\d\\d$");

    private final Map<Node, AgencyPhrase> duties;
    private final Set<Node> tasks;
    private final Era era;
    private final List<ReportClause> reports = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();

    Owed(Map<Node, AgencyPhrase> duties, Set<Node> tasks, Era era) {
        this.duties = duties;
        this.tasks = tasks;
        this.era = era;
    }

    boolean isPast(Due due) {
        return era.isPast(due);
    }

    boolean isReported(Passage sentence) {
        return !reports.isEmpty() && reports.getLast().sentence().equals(sentence.span());
    }

    static boolean isOwnPlan(Passage text) {
        boolean plan = OWN_PLAN.matcher(text.folded()).matches();
        return plan && (TO_CARRY_OUT.matcher(text.folded()).find() || isSent(text));
    }

    static boolean isSent(Passage text) {
        return SENT.matcher(text.folded()).find();
    }

    List<ReportClause> reports() {
        for (int i = 0; i + 1 < reports.size(); i++) {
            ReportClause first = reports.get(i);
            Found<PrintedDate> date = first.date();
            if (date != null && isUnnamedBesideAnnual(first, reports.get(i + 1), date)) {
                Span words = date.spans().getFirst();
                reports.set(i, first.ofKind(Found.doubtful(ReportKind.HALF_YEAR, words)));
            }
        }
        return reports;
    }

    List<Deadline> deadlines() {
        return deadlines;
    }

    /** Of two reports of one sentence, an unnamed one at midyear beside the annual one is the half-yearly. */
    private static boolean isUnnamedBesideAnnual(ReportClause first, ReportClause second, Found<PrintedDate> date) {
        return first.sentence().equals(second.sentence())
                && first.kind().value() == ReportKind.OTHER
                && second.kind().value() == ReportKind.YEAR
                && MIDYEAR.matcher(date.value().iso()).matches();
    }

    /** One report for each kind, or one of no named kind. */
    void report(Clause clause, List<ReportKind> kinds, @Nullable Due due) {
        if (kinds.isEmpty()) {
            report(clause, Found.doubtful(ReportKind.OTHER, words(clause, due)), due);
        }
        for (ReportKind kind : kinds) {
            report(clause, Found.certain(kind, words(clause, due)), due);
        }
    }

    private static Span words(Clause clause, @Nullable Due due) {
        return due == null ? clause.text().span() : due.words().span();
    }

    private void report(Clause clause, Found<ReportKind> kind, @Nullable Due due) {
        int at = Math.max(0, clause.folded().indexOf("bao cao"));
        Recipient recipient = recipient(clause, at);
        reports.add(new ReportClause(
                Reporter.of(clause.node(), duties, clause.sentence(), clause.inSentence(at)),
                recipient.to(),
                recipient.through(),
                kind,
                due == null ? null : due.found(),
                due == null ? null : era.complete(due),
                clause.sentence().span()));
    }

    /** "…; báo cáo tổng kết gửi trước ngày … về …": a recipient is that of every part. */
    private Recipient recipient(Clause clause, int at) {
        Recipient own = Recipient.in(clause.text(), at);
        if (own.to() == null && clause.folded().startsWith("bao cao") && isReported(clause.sentence())) {
            ReportClause last = reports.getLast();
            return new Recipient(last.recipient(), last.through());
        }
        int end = clause.inSentence(clause.text().length());
        if (own.to() != null || end >= clause.sentence().length()) {
            return own;
        }
        Passage after = clause.sentence().sub(end);
        boolean report = isSent(clause.text()) && after.folded().matches("[; ]*(?:va )?bao cao .*");
        return report ? Recipient.in(after, 0) : own;
    }

    /** Something to be sent by a later day of the item, beside the work itself. */
    private static boolean isSecond(Clause clause, Due due) {
        List<Due> days =
                DueWords.in(clause.node().text()).stream().filter(Due::isDay).toList();
        boolean later = days.size() > 1
                && !days.getFirst().words().span().equals(due.words().span());
        return later && isSent(clause.text()) && Recipient.in(clause.text(), 0).to() != null;
    }

    /** The time of a task is the task's own, unless what is demanded is a plan. */
    void deadline(Clause clause, Passage part, Due due) {
        boolean own = isOwnPlan(part);
        if (tasks.contains(clause.node()) && !own && !isSecond(clause, due)) {
            return;
        }
        Passage what = part.length() > due.words().length() + 10 ? part : clause.text();
        deadlines.add(new Deadline(
                what.withoutTail("(,; ").certain(),
                due.found(),
                era.complete(due),
                Recipient.in(clause.text(), 0).to(),
                own,
                clause.text().span()));
    }
}
