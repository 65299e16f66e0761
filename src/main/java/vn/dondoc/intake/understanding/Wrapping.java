package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.regex.Pattern;

/** Decides whether a line goes on with the sentence of the line before. */
final class Wrapping {

    private static final Pattern OPEN_END = Pattern.compile(
            ".*(?:[,(“\"–-]|(?<!\\p{L})(?:và|của|các|với|tại|theo|số|ngày|tháng|về|cho|do|là|từ|đến|trên"
                    + "|trong|để|thuộc|hoặc|những|một))$");
    private static final Pattern NAME_END = Pattern.compile(
            ".*(?<!\\p{L})(?:năm|xã|huyện|tỉnh|phố|thị|Sở|Phòng|Ban|Bộ|Hội|UBND|HĐND|Chủ|Ủy|Nghị|Quyết|Thông"
                    + "|Công|Kế|Chỉ|Phó|Trung|Việt|Nhà|Chính|Luật)$");
    private static final Pattern FRESH = Pattern.compile("tren day la|trong qua trinh|noi nhan|can cu |theo de nghi");
    private static final int FIRST_INDENT = 7;
    private static final int NEVER_WRAPPED = 170;

    private final int width;
    private final int usualGap;

    private Wrapping(int width, int usualGap) {
        this.width = width;
        this.usualGap = usualGap;
    }

    static Wrapping of(List<Line> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.row())
                .mapToInt(Line::length)
                .filter(length -> length > 20)
                .sorted()
                .toArray();
        int width = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.8)];
        long gaps = lines.stream().filter(line -> line.gap() > 0).count();
        boolean wraps = width <= NEVER_WRAPPED && goOnBelow(lines) > 0.12 * lines.size();
        boolean gapsEverywhere = gaps > 0.7 * lines.size() && wraps;
        return new Wrapping(wraps ? width : Integer.MAX_VALUE, gapsEverywhere ? 1 : 0);
    }

    /** How many lines begin in the middle of a sentence. */
    private static long goOnBelow(List<Line> lines) {
        return lines.stream()
                .filter(line -> Character.isLowerCase(line.text().charAt(0)))
                .filter(line -> Marker.of(line.text().text()) == null)
                .count();
    }

    private boolean wraps() {
        return width < Integer.MAX_VALUE;
    }

    boolean full(Line line) {
        return wraps() && line.length() >= 0.8 * width;
    }

    /** The next word would not have fitted into the line. */
    private boolean full(Line before, Line line) {
        int word = (line.folded() + " ").indexOf(' ');
        return full(before) || wraps() && FIRST_INDENT + before.length() + word + 1 >= 0.9 * width;
    }

    /** "3. Phòng Tư pháp huyện" above "Phối hợp với …": a heading, however long. */
    private static boolean isAgencyAlone(Line before, Line line) {
        Marker marker = Marker.of(before.text().text());
        if (marker == null || !AgencyWords.VERB.matcher(line.folded()).lookingAt()) {
            return false;
        }
        AgencyPhrase phrase = AgencyPhrase.of(before.text().sub(marker.length()));
        return phrase != null && phrase.form() == AgencyPhrase.Form.HEADING;
    }

    /** A mail address never begins a paragraph. */
    private static boolean isAddress(Line line) {
        int at = line.text().text().indexOf('@');
        return at > 0 && at < 50;
    }

    boolean goesOn(Line before, Line line) {
        String ended = before.text().text();
        boolean gap = line.gap() > usualGap;
        if (before.row() || line.row()) {
            return false;
        }
        boolean open = OPEN_END.matcher(ended).matches()
                || full(before, line) && NAME_END.matcher(ended).matches();
        if (before.capitals() != line.capitals() && !(full(before, line) && open)) {
            return false;
        }
        if (before.capitals()) {
            return !gap;
        }
        if (!gap && isAddress(line)) {
            return true;
        }
        char last = ended.charAt(ended.length() - 1);
        boolean stopped = ".;:!?".indexOf(last) >= 0;
        return Letters.startsUpper(line.text().text())
                ? goesOnWithCapital(before, line, open, stopped, gap)
                : !stopped || !gap && last != ':' && last != ';';
    }

    /** A capital begins a name inside the sentence, a sentence of the paragraph, or a paragraph. */
    private boolean goesOnWithCapital(Line before, Line line, boolean open, boolean stopped, boolean gap) {
        if (open && !stopped) {
            return wraps() || !gap;
        }
        boolean fresh = stopped && FRESH.matcher(line.folded()).lookingAt();
        if (fresh || gap || !full(before, line) || isAgencyAlone(before, line)) {
            return false;
        }
        String ended = before.text().text();
        return !stopped || ended.endsWith(".") && line.indent() <= before.indent() && !ended.endsWith("./.");
    }
}
