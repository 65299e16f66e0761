package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of the outline with what stands under it. */
final class Node {

    private final @Nullable Block block;
    private final @Nullable Node parent;
    private final List<Node> children = new ArrayList<>();

    Node(@Nullable Block block, @Nullable Node parent) {
        this.block = block;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    Passage text() {
        return block == null ? Passage.EMPTY : block.text();
    }

    @Nullable
    Marker marker() {
        return block == null ? null : block.marker();
    }

    int rank() {
        if (block == null) {
            return -1;
        }
        Marker marker = block.marker();
        return marker == null ? Integer.MAX_VALUE : marker.rank();
    }

    boolean isPlain() {
        return block != null && block.marker() == null;
    }

    boolean isRow() {
        return block != null && block.isRow();
    }

    List<Passage> cells() {
        return block == null ? List.of() : block.cells();
    }

    @Nullable
    Node parent() {
        return parent;
    }

    List<Node> children() {
        return children;
    }

    /** A heading says what stands under it and is no sentence. */
    boolean isHeading() {
        Passage text = text();
        return block != null
                && block.marker() != null
                && rank() < Marker.DASH
                && Letters.words(text.text()) <= 30
                && !text.isEmpty()
                && ".;".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    Span span() {
        return block == null ? new Span(0, 0) : block.span();
    }

    /** Every node under this one, this one first, in the order of the text. */
    List<Node> all() {
        List<Node> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<Node> all) {
        if (block != null) {
            all.add(this);
        }
        for (Node child : children) {
            child.collect(all);
        }
    }

    /** The words of the item with everything under it. */
    Found<String> whole() {
        List<Node> all = all();
        String words =
                String.join("\n", all.stream().map(node -> node.text().text()).toList());
        return new Found<>(words, all.stream().map(Node::span).toList(), Certainty.CERTAIN);
    }

    /** "III. Tổ chức thực hiện › 2. …", the headings above this node. */
    String path() {
        if (parent == null || parent.block == null) {
            return "";
        }
        String above = parent.path();
        Marker marker = parent.marker();
        String number = marker == null || marker.number().isEmpty() ? "" : marker.number() + ". ";
        String own = number + Letters.firstWords(parent.text().withoutTail(":").text(), 14);
        return above.isEmpty() ? own : above + " › " + own;
    }
}
