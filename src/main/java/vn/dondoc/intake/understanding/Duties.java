package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the items that name an agency and what stands under them. */
final class Duties {

    private static final Pattern CONTEXT =
            Pattern.compile(".*\\b(?:to chuc thuc hien|phan cong|trach nhiem|giao nhiem vu|nhiem vu cu the"
                    + "|to chuc trien khai|to chuc chi dao).*");
    private static final Pattern NO_CONTEXT = Pattern.compile(
            ".*\\b(?:doi tuong|duoc (?:kiem tra|thanh tra|giam sat)|thanh phan|dia diem|khach moi|danh sach"
                    + "|kinh phi|don vi kiem tra).*");
    private static final Pattern GIVEN =
            Pattern.compile("^(?:tren co so|can cu|de|nham|dinh ky|hang nam|trong)\\b[^.;]*?,\\s+(?=giao )");
    private static final Pattern PERSON = Pattern.compile("(?:ong|ba|dong chi|d/c)\\s.*");
    private static final Pattern NO_AGENCY = Pattern.compile(
            "(?:che do|co che|kinh phi|nguon|thoi gian|to chuc|cong tac|cac (?:noi dung|nhiem vu|hoat dong)).*");

    private final Node root;
    private final Map<Node, AgencyPhrase> accepted = new LinkedHashMap<>();
    private boolean headings;

    private Duties(Node root) {
        this.root = root;
    }

    /** The nodes that name an agency, in the order of the text. */
    static Map<Node, AgencyPhrase> phrases(Node root) {
        Duties duties = new Duties(root);
        duties.accept(root, false);
        duties.accept(root, true);
        Map<Node, AgencyPhrase> inOrder = new LinkedHashMap<>();
        for (Node node : root.all()) {
            AgencyPhrase phrase = duties.accepted.get(node);
            if (phrase != null && !Told.isAccount(node)) {
                inOrder.put(node, phrase);
            }
        }
        return inOrder;
    }

    private void accept(Node parent, boolean sentences) {
        for (List<Node> group : groups(parent)) {
            List<AgencyPhrase> phrases =
                    group.stream().map(Duties::phrase).filter(Objects::nonNull).toList();
            double share = (double) phrases.size() / group.size();
            for (Node node : group) {
                AgencyPhrase phrase = phrase(node);
                if (phrase != null
                        && !hasBearers(node, phrase)
                        && !Listed.isRoster(node)
                        && !Listed.isInspected(node)
                        && fits(node, phrase, share, group.size(), sentences)) {
                    accepted.putIfAbsent(node, phrase);
                    headings |= phrase.form() != AgencyPhrase.Form.SENTENCE;
                }
            }
        }
        for (Node child : parent.children()) {
            if (!accepted.containsKey(child)) {
                accept(child, sentences);
            }
        }
    }

    /** "1. Nhiệm vụ của Công an tỉnh" above "1.1. Phòng Cảnh sát giao thông": the lower ones bear the duties. */
    private static boolean hasBearers(Node node, AgencyPhrase phrase) {
        List<Node> items =
                node.children().stream().filter(child -> !child.isPlain()).toList();
        return phrase.given()
                && !items.isEmpty()
                && items.stream().allMatch(item -> item.rank() < Marker.DASH && isBearer(item));
    }

    private static boolean isBearer(Node item) {
        AgencyPhrase phrase = phrase(item);
        return phrase != null
                && phrase.form() == AgencyPhrase.Form.HEADING
                && !item.children().isEmpty();
    }

    private boolean fits(Node node, AgencyPhrase phrase, double share, int size, boolean sentences) {
        boolean sentence = phrase.form() == AgencyPhrase.Form.SENTENCE;
        if (sentence != sentences) {
            return false;
        }
        boolean item = node.rank() < Marker.DASH;
        if (sentence) {
            return item && share > 0.75 && size > 1 || !headings && phrase.given() && !TaskSentences.isShared(phrase);
        }
        if (Roles.isRole(node)) {
            return item && share > 0.7 && size > 1;
        }
        String path = Fold.of(node.path());
        if (PERSON.matcher(phrase.rest().folded()).matches()
                || Listed.isHour(phrase.rest())
                || NO_CONTEXT.matcher(path).matches()) {
            return false;
        }
        boolean heading = item
                && phrase.form() == AgencyPhrase.Form.HEADING
                && !node.children().isEmpty();
        return heading
                || item && (headings || size > 1) && share > 0.6
                || CONTEXT.matcher(path).matches() && (item || share > 0.6);
    }

    private static @Nullable AgencyPhrase phrase(Node node) {
        if (node.isRow() || NO_AGENCY.matcher(node.text().folded()).matches()) {
            return null;
        }
        if (Roles.isRole(node)) {
            return Roles.phrase(node);
        }
        AgencyPhrase phrase = AgencyPhrase.of(node.text());
        if (phrase != null && node.isPlain() && !Orders.gives(node.text().text())) {
            return null;
        }
        Matcher given = GIVEN.matcher(node.text().folded());
        if (phrase == null && given.find()) {
            return AgencyPhrase.of(node.text().sub(given.end()));
        }
        if (phrase == null || phrase.form() != AgencyPhrase.Form.SENTENCE || !node.isHeading()) {
            return phrase;
        }
        boolean ofItems = !node.children().isEmpty() && !node.text().text().contains(":");
        return ofItems && Letters.words(node.text().text()) <= 22 ? phrase.asHeading(node.text()) : phrase;
    }

    private static List<List<Node>> groups(Node parent) {
        Map<Integer, List<Node>> groups = new LinkedHashMap<>();
        for (Node child : parent.children()) {
            if (!child.isRow()) {
                groups.computeIfAbsent(child.rank(), rank -> new ArrayList<>()).add(child);
            }
        }
        return new ArrayList<>(groups.values());
    }
}
