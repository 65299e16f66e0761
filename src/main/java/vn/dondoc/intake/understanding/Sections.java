package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;

/** The headings of the outline. */
final class Sections {

    private Sections() {}

    static List<Section> of(Node root) {
        List<Section> sections = new ArrayList<>();
        collect(root, 1, sections);
        return sections;
    }

    private static void collect(Node parent, int level, List<Section> sections) {
        for (Node node : parent.children()) {
            Marker marker = node.marker();
            if (marker != null && node.isHeading()) {
                sections.add(new Section(
                        marker.number(), node.text().withoutTail(":.").certain(), level));
                collect(node, level + 1, sections);
            }
        }
    }
}
