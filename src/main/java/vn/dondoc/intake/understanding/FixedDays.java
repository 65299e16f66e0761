package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.regex.Pattern;

/** Reads clauses that name days: each day with the words before it is a report or another deadline. */
final class FixedDays {

    private static final Pattern DEMANDS = Pattern.compile(
            ".*\\b(?:gui|xay dung|hoan thanh|nop|trinh|lap|ban hanh|dang ky"
                    + "|cung cap|thong ke|ra soat|tham muu|de xuat|to chuc|bao cao|xong|phe duyet|kien toan|cu"
                    + "|chuong trinh"
                    + "|thuc hien|ky cam ket|ky ket|hoan tat|ban giao|nghiem thu|khac phuc|giai ngan|phan bo|cong khai|thong bao|tra loi|cap nhat)\\b.*");
    private static final Pattern AND_PAPERS = Pattern.compile(
            ".*\\bbao cao\\b[^,;.]{0,40} va (?:ho so|danh sach|de xuat|du thao|bang|ke hoach|tai lieu)\\b.*");
    private static final int LEADING = 12;
    private static final int SHORT = 40;

    private final Clause clause;
    private final List<Due> dues;
    private final Owed owed;
    private boolean reported;

    private FixedDays(Clause clause, List<Due> dues, Owed owed) {
        this.clause = clause;
        this.dues = dues;
        this.owed = owed;
    }

    static void read(Clause clause, List<Due> dues, Owed owed) {
        FixedDays days = new FixedDays(clause, dues, owed);
        days.reported = owed.isReported(clause.sentence()) && days.beginsWithKind();
        int from = 0;
        for (int i = 0; i < dues.size(); i++) {
            int end = days.end(i);
            if (i == 0 || !ReportWords.inPurpose(clause.text(), dues.get(i).start())) {
                days.read(dues.get(i), from, end);
            }
            from = end;
        }
    }

    /** "…; năm trước ngày 05/12": goes on with the report of the clause before. */
    private boolean beginsWithKind() {
        int start = dues.getFirst().start();
        return start < SHORT
                && !ReportWords.kinds("," + clause.folded().substring(0, start)).isEmpty();
    }

    /** A day at the beginning of the clause tells of what follows, any other of what stands before it. */
    private int end(int index) {
        Due due = dues.get(index);
        boolean leads = index == 0
                && due.start() < LEADING
                && ReportWords.kinds(clause.folded().substring(0, due.start())).isEmpty();
        int next = index + 1 < dues.size()
                ? dues.get(index + 1).start()
                : clause.text().length();
        return leads ? Math.max(due.end(), next) : due.end();
    }

    private void read(Due due, int from, int end) {
        Passage part = clause.text().sub(from, end);
        String between = clause.folded().substring(Math.min(from, due.start()), due.start());
        boolean goesOn = reported && between.length() < SHORT;
        boolean report =
                ReportWords.mentioned(part) || goesOn || ReportWords.sendsResults(clause.text()) || isListed(part, due);
        if (report) {
            owed.report(clause, ReportWords.kinds(from == 0 ? "," + part.folded() : part.folded()), due);
        }
        boolean papers = report && AND_PAPERS.matcher(part.folded()).matches();
        if (papers || !report && DEMANDS.matcher(clause.folded()).matches()) {
            owed.deadline(clause, part, due);
        }
        reported = report;
    }

    /** "6 tháng (trước ngày 10/6), năm (trước ngày 05/12) báo cáo …": the days stand before the verb. */
    private boolean isListed(Passage part, Due due) {
        String words = part.folded().replace(due.words().folded(), "");
        return !ReportWords.kinds(words).isEmpty()
                && !DEMANDS.matcher(words).matches()
                && ReportWords.owed(clause.text()) > due.start();
    }
}
