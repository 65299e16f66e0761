package vn.dondoc.intake.understanding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Puts paragraphs under the headings and numbers they belong to. */
final class Outline {

    private static final Pattern CLOSING = Pattern.compile(
            "(?:tren day la|trong qua trinh|qua trinh|nhan duoc|nay,? thong bao|yeu cau (?:thu truong|cac"
                    + "|giam doc|cac dong chi)|de nghi (?:thu truong|cac co quan|cac don vi|cac dia phuong|cac so"
                    + "|cac ban)|[^,.;]{3,60}? yeu cau (?:thu truong|cac)|can cu (?:noi dung )?(?:ke hoach|chi thi"
                    + "|cong van) nay|ke hoach nay|tran trong).*");

    private Outline() {}

    static Node of(List<Block> blocks) {
        Node root = new Node(null, null);
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        LostNumbers lost = new LostNumbers();
        for (Block each : blocks) {
            Block block = lost.restore(each, open);
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
