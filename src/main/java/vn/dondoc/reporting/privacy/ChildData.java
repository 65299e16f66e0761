package vn.dondoc.reporting.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Looks for words that may tell who a child is. It would rather ask once too often: what is harmless is confirmed by a
 * person, with a reason.
 */
public final class ChildData {

    private static final String SURNAME =
            "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh"
                    + "|Trương|Lâm|Mai|Đoàn|Hà|Cao|Tôn|Thái|Châu|Tạ|Phùng|Tô|Kiều|Chu|Lưu|Trịnh|Đào|Quách|Văn|Hứa|Triệu|Tống|Nông"
                    + "|Ksor|Siu|Rơ|Y|H’|Lò|Vàng|Giàng|Sùng|Thào|Danh|Sơn|Thạch|Kim)";
    private static final String WORD = "\\p{Lu}[\\p{L}’']*";
    private static final String NAME = SURNAME + "(?:\\s+" + WORD + "){1,4}";
    private static final String INITIALS = "\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){0,3}(?:\\s?\\p{Lu}\\b)?";
    private static final String SOMEBODY = "(?:" + NAME + "|" + INITIALS + ")";
    private static final String BORN =
            "(?:\\d{1,2}\\s*tuổi|(?:sinh\\s+(?:năm|ngày)|SN|NS)\\s*:?\\s*\\d[\\d/.-]*|lớp\\s*\\d{1,2}\\s*[\\p{Lu}/]?)";
    private static final int NEAR = 60;
    private static final int LINES_OF_A_LIST = 3;

    private static final List<Rule> RULES = List.of(
            new Rule(Trace.ID_NUMBER, "(?<![\\d.,/-])\\d{12}(?![\\d/-]|[.,]\\d)"),
            new Rule(Trace.ID_NUMBER, "(?:CMND|CCCD|căn cước|chứng minh)[^\\d\\n]{0,25}\\d{9,12}(?!\\d)"),
            new Rule(Trace.PHONE, "(?<![\\d.,/-])(?:\\+84|0)(?:[ .-]?\\d){9}(?![\\d/-]|[.,]\\d)"),
            new Rule(
                    Trace.NAMED_CHILD,
                    "(?<![\\p{L}])(?:(?<!các )cháu|bé|(?<!trẻ |các |những |nhiều )em)\\s+(?:(?:gái|trai|bé|tên|là)\\s+)*"
                            + "(?:" + INITIALS + "|" + WORD + "(?:\\s+" + WORD + "){0,3})"),
            new Rule(
                    Trace.NAME_WITH_AGE,
                    SOMEBODY + "(?=[^\\n.;]{0," + NEAR + "}?" + BORN + ")[^\\n.;]{0," + NEAR + "}?" + BORN),
            new Rule(
                    Trace.NAME_WITH_AGE,
                    "(?<=\\p{Ll} )" + WORD + "(?:\\s+" + WORD + "){0,3},?\\s+(?:học\\s+)?lớp\\s*\\d{1,2}\\s*[A-Z/]"),
            new Rule(
                    Trace.SCHOOL_CLASS,
                    "học sinh\\s+(?:\\p{L}+\\s+){0,3}lớp\\s*\\d{1,2}\\s*(?:[A-Z]\\d?|/\\d{1,2})(?![\\p{L}\\d])"),
            new Rule(
                    Trace.FAMILY,
                    "(?<![\\p{L}])con\\s+(?:(?:trai|gái|của|vợ chồng)\\s+)*(?:ông|bà|anh|chị)\\s+" + WORD + "(?:\\s+"
                            + WORD + "){0,4}"));

    private static final Pattern NAMED_LINE = Pattern.compile(
            "^[^\\n]{0,20}" + NAME + "[^\\n]{0,40}(?:(?:19|20)\\d{2}|\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2})[^\\n]*$",
            Pattern.MULTILINE);

    private ChildData() {}

    private record Rule(Trace trace, Pattern pattern) {

        Rule(Trace trace, String pattern) {
            this(trace, Pattern.compile(pattern));
        }
    }

    /** What was found, in the order of the text; each place once. */
    public static List<Finding> in(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<Finding> found = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.pattern().matcher(words).results().forEach(match -> add(found, rule.trace(), match));
        }
        List<MatchResult> lines = NAMED_LINE.matcher(words).results().toList();
        if (lines.size() >= LINES_OF_A_LIST) {
            add(found, Trace.BIRTH_LIST, lines.getFirst());
        }
        found.sort(Comparator.comparingInt(Finding::from));
        return List.copyOf(found);
    }

    /** Words within what was found already are the same alarm. */
    private static void add(List<Finding> found, Trace trace, MatchResult match) {
        boolean known = found.stream()
                .anyMatch(each -> each.trace() != Trace.BIRTH_LIST
                        && trace != Trace.BIRTH_LIST
                        && match.start() < each.from() + each.quote().length()
                        && each.from() < match.end());
        if (!known) {
            found.add(new Finding(trace, match.group().strip(), match.start()));
        }
    }
}
