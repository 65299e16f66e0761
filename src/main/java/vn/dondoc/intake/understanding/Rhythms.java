package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times that come again without a date, and reports that are owed as soon as something happens. */
final class Rhythms {

    private static final String CLOCK = "(?:\\d{1,2} ?(?:gio|h)(?: ?\\d{2}(?: ?phut)?)?,? )";
    private static final Pattern WEEKLY = Pattern.compile("\\b(?:(?:truoc|vao|cham nhat|muon nhat)(?: vao)? )?(?:luc )?"
            + CLOCK + "?(?:(?:cuoi )?(?:ngay|chieu|sang) )*(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)"
            + "(?: (?:hang|moi|trong|cua|cuoi))? tuan(?: (?:ke tiep|tiep theo|sau|ke tiep sau))?\\b");
    private static final Pattern DAILY =
            Pattern.compile("\\b(?:(?:truoc|vao|cham nhat)(?: luc)? )" + CLOCK + "(?:hang|moi) ngay\\b");
    private static final Pattern AT_ONCE =
            Pattern.compile("\\bngay (?:sau )?khi [^,.;()]{2,60}(?:, khong qua \\d{1,3} gio)?"
                    + "|\\bkhi (?:co|xay ra|phat hien|xuat hien) [^,.;()]{2,60}, (?:phai )?bao cao ngay\\b");

    private Rhythms() {}

    static void in(Passage sentence, List<Due> found) {
        add(WEEKLY, sentence, found);
        add(DAILY, sentence, found);
        add(AT_ONCE, sentence, found);
    }

    private static void add(Pattern pattern, Passage sentence, List<Due> found) {
        Matcher m = pattern.matcher(sentence.folded());
        while (m.find()) {
            boolean taken = found.stream().anyMatch(due -> due.start() < m.end() && m.start() < due.end());
            boolean day = sentence.text().startsWith("ngày khi", m.start());
            if (!taken && !day) {
                Passage words = sentence.sub(m.start(), m.end());
                found.add(new Due(words, m.start(), m.end(), Due.Sort.RHYTHM, null, true));
            }
        }
    }

    /** "Báo cáo đột xuất: gửi ngay khi …" is one time, not two. */
    static void mergeAdHoc(List<Due> found) {
        if (found.stream().anyMatch(due -> AT_ONCE.matcher(due.words().folded()).matches())) {
            found.removeIf(due -> due.words().folded().equals("dot xuat"));
        }
    }
}
