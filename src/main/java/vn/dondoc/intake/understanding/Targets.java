package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The items under a heading "Chỉ tiêu" or "Mục tiêu cụ thể". */
final class Targets {

    private static final Pattern HEADING =
            Pattern.compile("(?:cac |mot so |he thong )?(?:chi tieu|muc tieu cu the)\\b.{0,90}");

    private Targets() {}

    static List<Found<String>> of(Node root) {
        List<Found<String>> targets = new ArrayList<>();
        for (Node node : root.all()) {
            if (HEADING.matcher(node.text().folded()).matches()
                    && !node.isPlain()
                    && !node.children().isEmpty()) {
                collect(node, targets);
            }
        }
        return targets;
    }

    private static void collect(Node node, List<Found<String>> targets) {
        for (Node child : node.children()) {
            if (child.isRow()) {
                continue;
            }
            boolean opens = !child.children().isEmpty() && child.rank() < Marker.DASH;
            if (opens) {
                collect(child, targets);
            } else if (Letters.words(child.text().text()) > 2
                    && (!child.text().text().endsWith(":") || child.rank() == Marker.DASH)) {
                targets.add(child.text().withoutTail(".;").certain());
            }
        }
    }
}
