package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.regex.Pattern;

/** Items under the name of an agency that are no duties of it. */
final class Listed {

    private static final Pattern TOPIC = Pattern.compile("(?:cong tac|viec|hoat dong|tinh hinh|ket qua)\\s.*");
    private static final Pattern PERSON = Pattern.compile("(?:ong|ba|dong chi|d/c)\\s.*");
    private static final Pattern HOUR = Pattern.compile(
            "(?:tu |vao |luc )?(?:\\d{1,2} ?(?:gio|h)\\b|(?:sang |chieu )?ngay \\d|(?:sang|chieu) thu |thang \\d)");

    private Listed() {}

    /** When somebody is visited, and nothing that he does. */
    static boolean isHour(Passage rest) {
        return HOUR.matcher(rest.folded()).lookingAt()
                && !AgencyWords.VERB.matcher(rest.folded()).find();
    }

    /** What an inspection looks at is listed in nouns: "Công tác …", "Việc …". */
    static boolean isInspected(Node node) {
        List<Node> items = node.children();
        long topics = items.stream()
                .filter(item -> TOPIC.matcher(item.text().folded()).matches())
                .count();
        return topics > 1 && topics * 2 > items.size();
    }

    /** A list of persons is who belongs to a body, not what it does. */
    static boolean isRoster(Node node) {
        long persons = node.all().stream()
                .filter(item -> PERSON.matcher(item.text().folded()).matches())
                .count();
        return persons > 2 && persons * 4 > node.all().size();
    }
}
