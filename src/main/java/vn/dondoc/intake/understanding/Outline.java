package vn.dondoc.intake.understanding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Puts paragraphs under the headings and numbers they belong to. */
final class Outline {

    private static final Pattern CLOSING = Pattern.compile(
            "(?:tren day la|trong qua trinh|qua trinh|nhan duoc|nay,? thong bao|yeu cau (?:thu truong|cac|giam doc|cac dong chi)|de nghi (?:thu truong|cac co quan|cac don vi|cac dia phuong|cac so|cac ban)|[^,.;]{3,60}? yeu cau (?:thu truong|cac)|can cu (?:noi dung )?(?:ke hoach|chi thi|cong van) nay|ke hoach nay|tran trong).*");

    private static final Pattern ASSIGNS =
            Pattern.compile(".*\\b(?:to chuc thuc hien|phan cong|trach nhiem|giao nhiem vu|to chuc trien khai)\\b.*");
    private static final int LONGEST_NAME = 22;

    private Outline() {}

    static Node of(List<Block> blocks) {
        Node root = new Node(null, null);
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        for (Block each : blocks) {
            Block block = isAgencyHeading(each, open) ? each.asHeading() : each;
            if (block.marker() == null) {
                new Node(block, block.isRow() ? innermost(open, Marker.DASH) : homeOf(block, open));
                continue;
            }
            while (open.element().rank() >= block.marker().rank()) {
                open.pop();
            }
            open.push(new Node(block, open.element()));
        }
        return root;
    }

    /** Automatic numbers are lost with the layout: what is left of the heading is a line with a name. */
    private static boolean isAgencyHeading(Block block, Deque<Node> open) {
        Passage text = block.text();
        if (block.marker() != null
                || block.isRow()
                || text.isEmpty()
                || ";.,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        AgencyPhrase phrase = AgencyPhrase.of(text);
        boolean alone = phrase != null
                && phrase.form() == AgencyPhrase.Form.HEADING
                && Letters.words(text.text()) <= LONGEST_NAME
                && text.text().indexOf(';') < 0;
        return alone
                && open.stream().anyMatch(Outline::assigns)
                && open.stream().noneMatch(Outline::isNumberedAgency);
    }

    private static boolean assigns(Node node) {
        return node.rank() <= Marker.NUMBER
                && ASSIGNS.matcher(node.text().folded()).matches();
    }

    private static boolean isNumberedAgency(Node node) {
        AgencyPhrase phrase = node.rank() < Marker.UNNUMBERED ? AgencyPhrase.of(node.text()) : null;
        return phrase != null && phrase.form() == AgencyPhrase.Form.HEADING && !assigns(node);
    }

    /** A plain paragraph goes on with the innermost heading, a closing one with none. */
    private static Node homeOf(Block block, Deque<Node> open) {
        boolean closing = CLOSING.matcher(block.text().folded()).matches();
        return closing ? open.getLast() : innermost(open, Marker.DASH);
    }

    private static Node innermost(Deque<Node> open, int below) {
        for (Node node : open) {
            if (node.rank() < below) {
                return node;
            }
        }
        return open.getLast();
    }
}
