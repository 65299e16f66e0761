package vn.dondoc.intake.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name of agencies at the beginning of an item and what follows it.
 *
 * @param form how the name is set off from the duty
 * @param rest what follows, empty for a heading
 */
record AgencyPhrase(Passage name, AssignmentMode mode, Form form, Passage rest, boolean given) {

    /** Alone in its line, before a colon, or as the subject of a sentence. */
    enum Form {
        HEADING,
        COLON,
        SENTENCE
    }

    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?:cac|moi) (?:so|phong|ban|nganh|hoi|co quan|don vi|dia phuong|cong ty|xa|huyen|truong|to chuc)[^:]{0,60}");
    private static final Pattern TYPE_ALONE =
            Pattern.compile("(?iu:(?:các )?(?:phòng|ban|tổ|đoàn|hội đồng|nhóm|văn phòng|bộ phận|cán bộ))|Trưởng Ban");
    private static final Pattern BINDS = Pattern.compile("(?<!\\p{L})(?:các|và|về|sự|được|nhiệm vụ|và theo dõi)$");
    private static final Pattern COMPOUND = Pattern.compile("(?iu:công|quy|chương|quá|giáo|lộ|tiến)$");
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:co trach nhiem|chiu trach nhiem|co nhiem vu|thuc hien)(?: cac noi dung sau)?\\s?:");
    private static final int LONGEST_TEXT = 420;
    private static final int LONGEST = 45;

    /** Reads the phrase at the beginning of an item; null if it does not begin with a name. */
    static @Nullable AgencyPhrase of(Passage item) {
        Matcher leadIn = Orders.LEAD_IN.matcher(item.text());
        int start = leadIn.find() ? leadIn.end() : 0;
        if (!AgencyWords.startsAt(item, start) || start == 0 && !AgencyWords.capitalAt(item, start)) {
            return null;
        }
        boolean asked = Orders.asks(item.text().substring(0, start));
        AssignmentMode mode = asked ? AssignmentMode.REQUEST : AssignmentMode.ASSIGN;
        int end = end(item, start);
        Passage name = item.sub(start, end).withoutTail(".;:,-–");
        if (name.isEmpty() || Letters.words(name.text()) > LONGEST) {
            return null;
        }
        return cut(item, name, mode, end, start > 0);
    }

    private static AgencyPhrase cut(Passage item, Passage name, AssignmentMode mode, int end, boolean given) {
        Passage rest = item.sub(end);
        if (rest.text().startsWith(":") || rest.text().startsWith("-") && rest.length() > 3) {
            return new AgencyPhrase(name, mode, rest.length() < 3 ? Form.HEADING : Form.COLON, rest.sub(1), given);
        }
        if (rest.withoutTail(".;:").isEmpty()) {
            return new AgencyPhrase(name, mode, Form.HEADING, Passage.EMPTY, given);
        }
        Passage verb = rest.text().startsWith(",") ? rest.sub(1) : rest;
        if (ANNOUNCED.matcher(verb.folded()).matches()) {
            return new AgencyPhrase(name, mode, Form.HEADING, Passage.EMPTY, given);
        }
        return new AgencyPhrase(name, mode, Form.SENTENCE, verb, given);
    }

    /** The whole item as the name, where it is a heading although a verb stands in it. */
    AgencyPhrase asHeading(Passage item) {
        int start = item.text().indexOf(name.text());
        Passage whole = item.sub(Math.max(0, start)).withoutTail(".;:,-–");
        return new AgencyPhrase(whole, mode, Form.HEADING, Passage.EMPTY, given);
    }

    /** Where the name ends: at a colon or full stop, or before the first verb of duty. */
    static int end(Passage text, int start) {
        int stop = verb(text, start);
        int depth = 0;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && ends(text, start, i, stop)) {
                return i;
            }
        }
        return stop;
    }

    private static int verb(Passage text, int start) {
        Matcher verb = AgencyWords.VERB.matcher(text.folded());
        int limit = Math.min(text.length(), start + LONGEST_TEXT);
        int from = start;
        while (verb.region(from, limit).find()) {
            if (isVerb(text, start, verb.start(), verb.end())) {
                return verb.start();
            }
            from = verb.end();
        }
        return text.length();
    }

    private static boolean ends(Passage text, int start, int i, int stop) {
        return switch (text.charAt(i)) {
            case ':' -> !isCollective(text, start, i);
            case ';' -> i + 2 >= stop || !AgencyWords.startsAt(text, i + 2);
            case '.' -> endsSentence(text, i);
            default -> false;
        };
    }

    private static boolean endsSentence(Passage text, int i) {
        return i + 1 == text.length()
                || text.charAt(i + 1) == ' ' && i > 2 && Character.isLowerCase(text.charAt(i - 1));
    }

    /** "các Sở: Tài chính, Nội vụ": the colon belongs to the name. */
    private static boolean isCollective(Passage text, int start, int colon) {
        String before = text.folded().substring(start, colon);
        int last = Math.max(before.lastIndexOf(", cac "), before.lastIndexOf("va cac "));
        String tail = last < 0 ? before : before.substring(before.indexOf("cac ", last));
        if (!COLLECTIVE.matcher(tail).matches() || colon + 2 >= text.length()) {
            return false;
        }
        Passage after = text.sub(colon + 1);
        return Letters.startsUpper(after.text())
                && !AgencyWords.VERB.matcher(after.folded()).lookingAt();
    }

    private static boolean isVerb(Passage text, int start, int at, int end) {
        if (at <= start || !AgencyWords.isVerb(text, at, end)) {
            return false;
        }
        int open = text.text().lastIndexOf('(', at);
        if (open >= start && text.text().indexOf(')', open) > at) {
            return false;
        }
        String before = text.text().substring(start, at).strip();
        return !TYPE_ALONE.matcher(before).matches()
                && !BINDS.matcher(before).find()
                && !(text.text().startsWith("trình", at)
                        && COMPOUND.matcher(before).find());
    }
}
