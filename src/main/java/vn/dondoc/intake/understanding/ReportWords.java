package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What clauses about reports say: that one is owed, of which period, to whom and through whom. */
final class ReportWords {

    private static final Pattern REPORT = Pattern.compile("\\bbao cao\\b(?! vien)");
    private static final Pattern NOUN_BEFORE = Pattern.compile(
            ".*\\b(?:nghe|che do|thong tin,?|noi dung|he thong|mau|bieu|du thao|phan mem|tai|theo|co so|cac"
                    + "|ve viec|hinh thuc|thoi gian|thoi diem|so lieu|nhan|nop cham|cham|cong tac thong ke,?)\\s$");
    private static final Pattern PURPOSE = Pattern.compile(
            "\\b(?:de|nham)\\s(?:tong hop|bao cao|[^,;.]{0,60}?(?:tong hop|bao cao|theo doi|chi dao))[^.;]*");
    private static final Pattern WORD = Pattern.compile("(?iu)để|đề tổng|nhằm");
    private static final Pattern RESULTS_SENT =
            Pattern.compile("\\bgui\\b[^;]{0,60}\\b(?:ket qua|so lieu|danh gia|nhan xet)\\b");
    private static final Pattern TROUBLE = Pattern.compile(
            "kho khan|vuong mac|phat sinh|su co|vuot tham quyen|truong hop|dot xuat xay ra|cham tre|de nghi (?:cap|bo)");
    private static final Pattern HALF = Pattern.compile("\\b0?6 thang\\b|\\bsau thang\\b|\\bnua nam\\b");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:\\b(?:hang|bao cao|dinh ky|moi|theo),? quy\\b|[,(] ?quy\\b|\\bthang cuoi(?: cua)?(?: moi)? quy\\b|\\b(?:va|hoac) quy\\b"
                    + "|\\b0?3 thang\\b)(?! dinh| che| bao| hoach| mo)");
    private static final Pattern MONTH = Pattern.compile("\\b(?:hang|bao cao|dinh ky|moi) thang\\b(?! ?\\d)");
    private static final Pattern YEAR =
            Pattern.compile("(?:\\b(?:hang|bao cao|tong ket|dinh ky|moi|va|hoac|ket thuc|cuoi|ca)|[,;/(]"
                    + "|0?1) ?nam\\b(?! ?\\d| hoc)|(?<!ngay )\\b12 thang\\b(?! cuoi)|\\bket thuc nam hoc\\b"
                    + "|\\bbao cao tong ket\\b(?! (?:cao diem|dot|chien dich|du an|de an|mo hinh|thang|giai doan|hoi thi"
                    + "|cuoc thi|ky thi|cuoc van dong|dai hoi|\\d))");
    private static final Pattern AD_HOC = Pattern.compile(
            "\\bdot xuat\\b|\\bbao cao (?:nhanh )?ngay\\b(?! \\d)|\\bngay (?:sau )?khi (?:co|phat hien|xay ra|xuat hien)\\b");

    private ReportWords() {}

    /** Where "báo cáo" stands as something owed; -1 where it is only talked about. */
    static int owed(Passage clause) {
        Matcher report = REPORT.matcher(clause.folded());
        while (report.find()) {
            String before = clause.folded().substring(0, report.start());
            if (!NOUN_BEFORE.matcher(before).matches() && !inPurpose(clause, report.start())) {
                return report.start();
            }
        }
        return -1;
    }

    static boolean mentioned(Passage clause) {
        Matcher report = REPORT.matcher(clause.folded());
        while (report.find()) {
            if (!inPurpose(clause, report.start())) {
                return true;
            }
        }
        return false;
    }

    /** "gửi kết quả thực hiện về …": a report by another name. */
    static boolean sendsResults(Passage clause) {
        return RESULTS_SENT.matcher(clause.folded()).find();
    }

    /** Inside "để tổng hợp, báo cáo …" stands what the receiver does. */
    static boolean inPurpose(Passage clause, int at) {
        Matcher purpose = PURPOSE.matcher(clause.folded());
        while (purpose.find()) {
            boolean word = WORD.matcher(clause.text())
                    .region(purpose.start(), clause.length())
                    .lookingAt();
            int comma = clause.text().indexOf(", ", purpose.start());
            int end = purpose.start() < 2 && comma > 0 ? comma : purpose.end();
            if (word && purpose.start() < at && at < end) {
                return true;
            }
        }
        return false;
    }

    static boolean onlyInTrouble(Passage clause) {
        return TROUBLE.matcher(clause.folded()).find();
    }

    static List<ReportKind> kinds(String folded) {
        List<ReportKind> kinds = new ArrayList<>();
        add(kinds, MONTH, folded, ReportKind.MONTH);
        add(kinds, QUARTER, folded, ReportKind.QUARTER);
        add(kinds, HALF, folded, ReportKind.HALF_YEAR);
        add(kinds, YEAR, folded, ReportKind.YEAR);
        add(kinds, AD_HOC, folded, ReportKind.AD_HOC);
        return kinds;
    }

    private static void add(List<ReportKind> kinds, Pattern pattern, String folded, ReportKind kind) {
        if (pattern.matcher(folded).find()) {
            kinds.add(kind);
        }
    }

    static @Nullable String firstKind(String folded) {
        Matcher half = HALF.matcher(folded);
        return half.find() ? half.group() : null;
    }
}
