package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The grammar of deadlines. */
final class DueWords {

    private static final String DAY =
            "(?:(?<d1>\\d{1,2})\\s?[/.-]\\s?(?<m1>\\d{1,2})(?:\\s?[/.-]\\s?(?<y1>\\d{4}))?(?![\\d/])"
                    + "|(?<d2>\\d{1,2}) ?thang (?<m2>\\d{1,2})(?: nam (?<y2>\\d{4}))?(?!\\d)"
                    + "|(?<d3>\\d{1,2}) (?:cung thang|thang truoc|thang sau|hang thang|moi thang|cua moi thang"
                    + "|cua thang cuoi(?: cua)?(?: moi)? quy|thang cuoi(?: cua)?(?: moi)? quy|thang cuoi|cua thang))";
    private static final String AGAIN =
            "(?<again>,? (?:cua )?(?:nam sau(?: lien ke)?|nam lien ke|nam ke tiep|nam tiep theo|hang nam"
                    + "|moi nam|cac nam)(?: lien ke)?)?";
    private static final String LEAD =
            "(?:(?:hoan thanh |xong )?truoc|(?=ngay \\d{1,2} (?:hang|moi) thang\\b)|cham nhat|muon nhat|han chot|han cuoi|den het|het|khong qua"
                    + "|khong muon hon|trong|vao|den|thoi han|han|cham nhat den het)";
    private static final Pattern ON_DAY = Pattern.compile("\\b" + LEAD
            + "(?: (?:la|vao|den|truoc|het|trong|sau|cuoi|thoi gian|thoi diem"
            + "|thoi han))*[: ]*(?:\\d{1,2} ?(?:gio|h)(?: ?\\d{2}(?: ?phut)?)?,? )?(?:ngay )?\\s?"
            + DAY + AGAIN + "(?: \\((?:thu|chu nhat)[^)]{0,12}\\))?");
    private static final Pattern BARE_DAY =
            Pattern.compile("\\b(?:truoc|cham nhat)(?: la| vao)? ngay (\\d{1,2})(?![\\d/.]| ?thang| ?-)");
    private static final Pattern MONTHLY = Pattern.compile("\\b(?:thang|quy)\\b");
    private static final Pattern AFTER =
            Pattern.compile("\\b(?:trong (?:thoi han |vong )?|sau |cham nhat (?:la |sau |trong )?"
                    + "|truoc )(?:khong qua )?\\d{1,3} ?(?:\\([^)]{1,20}\\) ?)?(?:ngay|thang"
                    + "|tuan)(?: lam viec)?(?:,? (?:ke )?tu (?:ngay|khi|thoi diem|luc)[^,.;)]{0,80}"
                    + "| sau khi [^,.;)]{0,60})?");
    private static final Pattern RHYTHM =
            Pattern.compile("\\b(?:theo )?(?:dinh ky|hang (?:thang|quy|nam|tuan)|dot xuat)\\b(?:(?:,| va| hoac| theo|/"
                    + "|;)? ?(?:dinh ky|hang|moi|0?[369] thang|thang|quy|nam|tuan|lan|dot xuat|mot lan|nua nam|\\(|\\)"
                    + "|1 nam)(?= |,|$|/|\\.|;|\\)))*(?: theo (?:yeu cau|quy dinh))?");
    private static final Pattern WINDOW = Pattern.compile(
            "\\b(?:trong|truoc|den het|het|cuoi|dau|xong) (?:thang \\d{1,2}|quy (?:i{1,3}|iv|[1-4]))(?:(?:/"
                    + "| nam |, nam )\\d{4})?(?![\\d/])");
    private static final Pattern TERM =
            Pattern.compile("\\b(?:0?6 thang|0?9 thang|quy|thang)(?: (?:dau|cuoi) nam)?(?=(?:,| va| hoac"
                    + "|[^a-z0-9]{1,2})[ |]{0,2}(?:0?6 thang|0?9 thang|quy|cuoi nam|nam\\b(?! ?\\d)))|\\b(?:cuoi"
                    + "|ket thuc) nam\\b|\\b0?6 thang (?:dau nam|mot lan|1 lan)");
    private static final Pattern POINTER =
            Pattern.compile("\\b(?:theo (?:dung )?|dung )(?:thoi gian|thoi han|tien do|quy dinh|han)(?: (?:da "
                    + "|duoc )?(?:quy dinh|yeu cau|de ra|nay)(?: (?:trong|tai) ke hoach)?)?");
    private static final Pattern NO_DEADLINE =
            Pattern.compile(".*(?:tu(?: ngay)? [\\d/.]+(?: \\D{0,12})?|tinh|ke tu|so lieu|tu ngay [^,;]{0,30}|cap|sinh"
                    + "|ban hanh|lan dau|phat sinh|duoc su dung) ?$");

    private DueWords() {}

    static List<Due> in(Passage sentence) {
        List<Due> found = new ArrayList<>();
        days(sentence, found);
        daysOfMonth(sentence, found);
        plain(AFTER, Due.Sort.AFTER, sentence, found);
        Rhythms.in(sentence, found);
        plain(WINDOW, Due.Sort.WINDOW, sentence, found);
        plain(RHYTHM, Due.Sort.RHYTHM, sentence, found);
        plain(TERM, Due.Sort.RHYTHM, sentence, found);
        plain(POINTER, Due.Sort.POINTER, sentence, found);
        Rhythms.mergeAdHoc(found);
        found.sort(Comparator.comparingInt(Due::start));
        return found;
    }

    private static void days(Passage sentence, List<Due> found) {
        Matcher m = ON_DAY.matcher(sentence.folded());
        while (m.find()) {
            String before = sentence.folded().substring(Math.max(0, m.start() - 40), m.start());
            boolean weak = m.group().startsWith("trong ")
                    || m.group().startsWith("truoc den")
                    || m.group().startsWith("vao ") && m.group("d3") == null;
            boolean until = m.group().startsWith("den ") || m.group().startsWith("het");
            PrintedDate date = date(m);
            if (date == null || weak || until && NO_DEADLINE.matcher(before).matches()) {
                continue;
            }
            boolean again = m.group("again") != null || date.month() == null;
            found.add(new Due(sentence.sub(m.start(), m.end()), m.start(), m.end(), Due.Sort.DAY, date, again));
        }
    }

    /** "hằng tháng (trước ngày 20)": the month is said before. */
    private static void daysOfMonth(Passage sentence, List<Due> found) {
        Matcher m = BARE_DAY.matcher(sentence.folded());
        while (m.find()) {
            boolean taken = found.stream().anyMatch(due -> due.start() < m.end() && m.start() < due.end());
            boolean rhythm =
                    MONTHLY.matcher(sentence.folded()).region(0, m.start()).find();
            int day = Integer.parseInt(m.group(1));
            if (!taken && rhythm && day >= 1 && day <= 31) {
                Passage words = sentence.sub(m.start(), m.end());
                PrintedDate date = new PrintedDate(null, null, day);
                found.add(new Due(words, m.start(), m.end(), Due.Sort.DAY, date, true));
            }
        }
    }

    private static void plain(Pattern pattern, Due.Sort sort, Passage sentence, List<Due> found) {
        Matcher m = pattern.matcher(sentence.folded());
        while (m.find()) {
            boolean quarter =
                    !m.group().contains("quy") || isQuarter(sentence.text().substring(m.start(), m.end()));
            boolean taken = !quarter || found.stream().anyMatch(due -> due.start() < m.end() && m.start() < due.end());
            if (!taken && m.end() > m.start()) {
                Passage words = sentence.sub(m.start(), m.end()).withoutTail("(,; ");
                found.add(new Due(words, m.start(), m.end(), sort, null, sort == Due.Sort.RHYTHM));
            }
        }
    }

    /** "hàng quỹ" is no rhythm. */
    private static boolean isQuarter(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        return lower.contains("quý") || lower.contains("quy định");
    }

    private static @Nullable PrintedDate date(Matcher m) {
        int day = number(m, "d1", number(m, "d2", number(m, "d3", 0)));
        int month = number(m, "m1", number(m, "m2", 0));
        int year = number(m, "y1", number(m, "y2", 0));
        if (day < 1 || day > 31 || month > 12 || month == 0 && m.group("d3") == null) {
            return null;
        }
        return new PrintedDate(year == 0 ? null : year, month == 0 ? null : month, day);
    }

    private static int number(Matcher m, String group, int otherwise) {
        String digits = m.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
