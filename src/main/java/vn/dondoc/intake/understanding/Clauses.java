package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads every sentence for reports that are owed and for other days by which something is. */
final class Clauses {

    private static final Pattern OWN_PLAN = Pattern.compile(
            ".*\\b(?:xay dung|ban hanh|lap|cu the hoa|co)\\b[^.;]{0,60}\\b(?:ke hoach|chuong trinh)\\b.*");
    private static final Pattern DEMANDS = Pattern.compile(
            ".*\\b(?:gui|xay dung|hoan thanh|nop|trinh|lap|ban hanh|dang ky|cung cap|thong ke|ra soat|tham muu|de xuat|to chuc|bao cao|xong|phe duyet|kien toan|cu|chuong trinh|thuc hien|cong khai|thong bao|tra loi|cap nhat)\\b.*");
    private static final Pattern RESULT =
            Pattern.compile(".*\\b(?:ket qua|so luong|so lieu|tinh hinh|tien do|dinh ky|ban chi dao)\\b.*");
    private static final Pattern AND_PAPERS = Pattern.compile(
            ".*\\bbao cao\\b[^,;.]{0,40} va (?:ho so|danh sach|de xuat|du thao|bang|ke hoach|tai lieu)\\b.*");
    private static final Pattern SENT = Pattern.compile("\\b(?:gui|nop)\\b");
    private static final Pattern MIDYEAR = Pattern.compile(".*\\b0[5-7]$|.*-0[5-7]-\\d\\d$");

    private final Map<Node, AgencyPhrase> duties;
    private final Set<Node> tasks;
    private final Era era;
    final List<ReportClause> reports = new ArrayList<>();
    final List<Deadline> deadlines = new ArrayList<>();

    Clauses(Map<Node, AgencyPhrase> duties, Set<Node> tasks, Era era) {
        this.duties = duties;
        this.tasks = tasks;
        this.era = era;
    }

    void read(Node root) {
        for (Node node : root.all()) {
            if (node.isRow()) {
                continue;
            }
            for (Passage sentence : Sentences.of(node.text())) {
                for (Passage clause : split(sentence)) {
                    read(node, sentence, clause);
                }
            }
        }
    }

    private static List<Passage> split(Passage sentence) {
        List<Passage> clauses = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth <= 0) {
                clauses.add(sentence.sub(from, i));
                from = i + 1;
            }
        }
        clauses.add(sentence.sub(from));
        return clauses;
    }

    private void read(Node node, Passage sentence, Passage clause) {
        List<Due> dues = DueWords.in(clause);
        List<Due> fixed = dues.stream()
                .filter(due -> due.isDay() || due.sort() == Due.Sort.AFTER)
                .filter(due -> !era.isPast(due))
                .toList();
        if (!fixed.isEmpty()) {
            readFixed(node, sentence, clause, fixed);
        } else if (dues.stream().noneMatch(Due::isDay)) {
            readLoose(node, sentence, clause, dues);
        }
    }

    private void readFixed(Node node, Passage sentence, Passage clause, List<Due> dues) {
        int from = 0;
        boolean reportBefore = false;
        for (int i = 0; i < dues.size(); i++) {
            Due due = dues.get(i);
            boolean leads = due.start() - from < 12 && i == 0;
            int end = i + 1 < dues.size() && !leads
                    ? due.end()
                    : i + 1 < dues.size() ? dues.get(i + 1).start() : clause.length();
            Passage part = clause.sub(from, Math.max(due.end(), leads ? end : due.end()));
            boolean goesOn = reportBefore && due.start() - from < 40;
            boolean report = ReportWords.mentioned(part)
                    || goesOn
                    || ReportWords.sendsResults(clause)
                    || isListed(part, due, clause);
            if (report) {
                addReports(node, sentence, clause, part, due);
            }
            if (report && AND_PAPERS.matcher(part.folded()).matches()) {
                addDeadline(node, clause, part, due);
            } else if (!report && DEMANDS.matcher(clause.folded()).matches()) {
                addDeadline(node, clause, part, due);
            }
            reportBefore = report;
            from = due.end();
        }
        markMidyear();
    }

    /** "6 tháng (trước ngày 10/6), năm (trước ngày 05/12) báo cáo …": the days stand before the verb. */
    private static boolean isListed(Passage part, Due due, Passage clause) {
        String words = part.folded().replace(due.words().folded(), "");
        return !ReportWords.kinds(words).isEmpty()
                && !DEMANDS.matcher(words).matches()
                && ReportWords.owed(clause) > due.start();
    }

    private void addReports(Node node, Passage sentence, Passage clause, Passage part, Due due) {
        List<ReportKind> kinds = ReportWords.kinds(part.folded());
        for (ReportKind kind : kinds.isEmpty() ? List.of(ReportKind.OTHER) : kinds) {
            add(node, sentence, clause, kind, due.found(), era.complete(due), !kinds.isEmpty());
        }
    }

    private void add(
            Node node,
            Passage sentence,
            Passage clause,
            ReportKind kind,
            @Nullable Found<String> due,
            @Nullable Found<PrintedDate> date,
            boolean certain) {
        int at = Math.max(0, clause.folded().indexOf("bao cao"));
        Recipient recipient = Recipient.in(clause, at);
        int inSentence = Math.max(at, sentence.text().indexOf(clause.text()) + at);
        Span words = due == null ? clause.span() : due.spans().getFirst();
        Found<ReportKind> found = certain ? Found.certain(kind, words) : Found.doubtful(kind, words);
        reports.add(new ReportClause(
                Reporter.of(node, duties, sentence, inSentence),
                recipient.to(),
                recipient.through(),
                found,
                due,
                date,
                sentence.span()));
    }

    /** Of two reports of one sentence, an unnamed one at midyear beside the annual one is the half-yearly. */
    private void markMidyear() {
        for (int i = 0; i + 1 < reports.size(); i++) {
            ReportClause first = reports.get(i);
            ReportClause second = reports.get(i + 1);
            Found<PrintedDate> date = first.date();
            boolean pair = first.sentence().equals(second.sentence())
                    && first.kind().value() == ReportKind.OTHER
                    && second.kind().value() == ReportKind.YEAR;
            if (pair && date != null && MIDYEAR.matcher(date.value().iso()).matches()) {
                Span words = date.spans().getFirst();
                reports.set(i, first.ofKind(Found.doubtful(ReportKind.HALF_YEAR, words)));
            }
        }
    }

    private void addDeadline(Node node, Passage clause, Passage part, Due due) {
        if (tasks.contains(node)) {
            return;
        }
        boolean own = OWN_PLAN.matcher(part.folded()).matches();
        Recipient recipient = Recipient.in(clause, 0);
        Passage what = part.length() > due.words().length() + 10 ? part : clause;
        deadlines.add(new Deadline(
                what.withoutTail("(,; ").certain(),
                due.found(),
                era.complete(due),
                recipient.to(),
                own,
                clause.span()));
    }

    /** A report without a day: by its rhythm, by a pointer to another rule, or simply demanded. */
    private void readLoose(Node node, Passage sentence, Passage clause, List<Due> dues) {
        int owed = ReportWords.owed(clause);
        List<Due> rhythms =
                dues.stream().filter(due -> due.sort() == Due.Sort.RHYTHM).toList();
        Due pointer = dues.stream()
                .filter(due -> due.sort() == Due.Sort.POINTER)
                .findFirst()
                .orElse(null);
        if (owed < 0) {
            if (ReportWords.mentioned(clause) && clause.folded().contains("xay dung bao cao")) {
                rhythms.forEach(rhythm -> addRhythm(node, sentence, clause, rhythm));
            } else {
                addUndated(node, clause, rhythms, pointer);
            }
            return;
        }
        if (ReportWords.onlyInTrouble(clause)) {
            return;
        }
        Recipient recipient = Recipient.in(clause, owed);
        if (!rhythms.isEmpty()) {
            rhythms.forEach(rhythm -> addRhythm(node, sentence, clause, rhythm));
        } else if (pointer != null && recipientOrResult(recipient, clause)) {
            add(node, sentence, clause, ReportKind.OTHER, pointer.found(), null, false);
        } else if (recipient.to() != null
                && RESULT.matcher(clause.folded().substring(owed)).matches()) {
            add(node, sentence, clause, ReportKind.OTHER, null, null, false);
        }
    }

    /** Something to be sent every year, or at a time that another place of the document names. */
    private void addUndated(Node node, Passage clause, List<Due> rhythms, @Nullable Due pointer) {
        boolean sent =
                SENT.matcher(clause.folded()).find() && Recipient.in(clause, 0).to() != null;
        if (sent && pointer != null && pointer.words().folded().contains("thoi")) {
            addDeadline(node, clause, clause, pointer);
        } else if (sent
                && !rhythms.isEmpty()
                && OWN_PLAN.matcher(clause.folded()).matches()) {
            addDeadline(node, clause, clause, rhythms.getFirst());
        }
    }

    private static boolean recipientOrResult(Recipient recipient, Passage clause) {
        return recipient.to() != null || RESULT.matcher(clause.folded()).matches();
    }

    private void addRhythm(Node node, Passage sentence, Passage clause, Due rhythm) {
        List<ReportKind> kinds = ReportWords.kinds(rhythm.words().folded());
        if (kinds.isEmpty()) {
            kinds = ReportWords.kinds(clause.folded());
        }
        for (ReportKind kind : kinds.isEmpty() ? List.of(ReportKind.OTHER) : kinds) {
            add(node, sentence, clause, kind, rhythm.found(), null, !kinds.isEmpty());
        }
    }
}
