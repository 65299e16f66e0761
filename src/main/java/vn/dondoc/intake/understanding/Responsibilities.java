package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands under the items that name an agency. */
final class Responsibilities {

    private Responsibilities() {}

    static List<Responsibility> of(Map<Node, AgencyPhrase> phrases) {
        return phrases.entrySet().stream()
                .map(entry -> responsibility(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Responsibility responsibility(Node node, AgencyPhrase phrase) {
        Found<AssignmentMode> mode = phrase.given()
                ? Found.certain(phrase.mode(), node.span())
                : Found.doubtful(phrase.mode(), phrase.name().span());
        return new Responsibility(phrase.name().certain(), mode, duties(node, phrase), node.path());
    }

    /** Top-level dashes or letters, else paragraphs, else rows of a table; with a colon first what follows it. */
    private static List<Found<String>> duties(Node node, AgencyPhrase phrase) {
        List<Node> items = items(node);
        List<Found<String>> duties = new ArrayList<>();
        boolean own = items.isEmpty()
                || phrase.form() == AgencyPhrase.Form.COLON && items.getFirst().isPlain();
        if (own && !phrase.rest().isEmpty()) {
            duties.add(phrase.rest().certain());
        }
        items.forEach(item -> duties.add(item.whole()));
        return duties;
    }

    private static List<Node> items(Node node) {
        List<Node> children = node.children();
        List<Node> marked = children.stream().filter(child -> !child.isPlain()).toList();
        if (!marked.isEmpty()) {
            return marked;
        }
        List<Node> paragraphs =
                children.stream().filter(child -> !child.isRow()).toList();
        return !paragraphs.isEmpty()
                ? paragraphs
                : children.stream()
                        .filter(row -> !TaskTable.isHead(row.cells()))
                        .toList();
    }
}
