package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a list of agencies: "các Sở: Tài chính, Nội vụ và các đơn vị" are three, "Sở Văn hóa, Thể thao và Du lịch" is one. */
final class AgencyList {

    private static final Pattern SEPARATOR =
            Pattern.compile("[,;/]\\s*(?:(?:va|cung|voi)\\s+)?|\\s+(?:va|cung|voi|&)\\s+(?:voi\\s+)?");
    private static final Pattern COLLECTIVE =
            Pattern.compile("^(?:cac\\s+)?(so|phong|ban|chi cuc|benh vien|truong|hoi)(?:,[^:]*)?\\s?:\\s*");

    private AgencyList() {}

    static List<Passage> split(Passage text) {
        List<Passage> names = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text.folded());
        int from = 0;
        while (separator.find()) {
            if (depth(text, separator.start()) == 0 && begins(text, separator.end()) && !isOffice(text, separator)) {
                add(names, text.sub(from, separator.start()));
                from = separator.end();
            }
        }
        add(names, text.sub(from));
        return names;
    }

    private static boolean begins(Passage text, int at) {
        if (!AgencyWords.startsAt(text, at)) {
            return false;
        }
        return AgencyWords.capitalAt(text, at)
                || text.folded().startsWith("cac ", at)
                || text.folded().startsWith("chinh quyen", at);
    }

    /** "Văn phòng HĐND và UBND" serves both and is one. */
    private static boolean isOffice(Passage text, Matcher separator) {
        String left = text.folded().substring(0, separator.start());
        String right = text.folded().substring(separator.end());
        return left.matches(".*van phong (?:hdnd|doan dbqh|hoi dong nhan dan|huyen uy|tinh uy|dang uy)")
                && right.matches("(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan).*");
    }

    private static int depth(Passage text, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    private static void add(List<Passage> names, Passage name) {
        Matcher collective = COLLECTIVE.matcher(name.folded());
        if (collective.find() && collective.end() < name.length()) {
            for (Passage member : members(name.sub(collective.end()))) {
                names.add(member);
            }
        } else if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** Members of a collective stand without their type; a comma parts them, "và" belongs to the name or ends the list. */
    private static List<Passage> members(Passage list) {
        List<Passage> members = new ArrayList<>();
        Matcher comma = Pattern.compile("[,;]\\s*").matcher(list.text());
        int from = 0;
        while (comma.find()) {
            members.add(list.sub(from, comma.start()));
            from = comma.end();
        }
        members.add(list.sub(from));
        return members;
    }

    /** The type that the members of a collective leave out: "Sở" for "các Sở: Tài chính". */
    static String withType(Passage whole, Passage member) {
        int at = member.span().start();
        Matcher collective = Pattern.compile("(?:các|Các)\\s+(Sở|Phòng|Ban|Chi cục|sở|phòng|ban)(?:, [^:]*)?\\s?:")
                .matcher(whole.text());
        String type = "";
        while (collective.find()) {
            if (whole.span(collective.start(), collective.end()).end() <= at && !AgencyWords.startsAt(member, 0)) {
                type = collective.group(1).substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + collective.group(1).substring(1) + " ";
            }
        }
        return type + member.text();
    }

    static List<Found<String>> found(Passage list) {
        return split(list).stream()
                .map(name -> Found.certain(withoutRemark(withType(list, name)), name.span()))
                .filter(name -> !name.value().isBlank())
                .toList();
    }

    private static String withoutRemark(String name) {
        return name.replaceAll("\\s*\\([^)]*\\)", "")
                .replaceAll("[\\s.,;:]+$", "")
                .strip();
    }
}
