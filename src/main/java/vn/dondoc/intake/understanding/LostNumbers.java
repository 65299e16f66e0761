package vn.dondoc.intake.understanding;

import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Automatic numbers are lost with the layout: what is left of a heading is a line that begins with an agency. */
final class LostNumbers {

    private static final Pattern ASSIGNS = Pattern.compile(
            ".*\\b(?:to chuc thuc hien|phan cong|trach nhiem|giao nhiem vu|to chuc trien khai|nhiem vu cu the)\\b.*");
    private static final Pattern ANNOUNCES =
            Pattern.compile(".*\\b(?:giao|nhiem vu|trach nhiem|yeu cau|nhu sau)\\b.*:");
    private static final int LONGEST_NAME = 22;

    private boolean announced;

    /** The block itself, or as a heading where it is one that lost its number. */
    Block restore(Block block, Deque<Node> open) {
        if (block.isRow() || block.text().isEmpty()) {
            return block;
        }
        if (block.marker() != null) {
            announced &= block.marker().rank() >= Marker.DASH;
            return block;
        }
        boolean placed = announced || open.stream().anyMatch(LostNumbers::assigns);
        if (placed && isHeading(block.text()) && open.stream().noneMatch(LostNumbers::isNumberedAgency)) {
            return block.asHeading();
        }
        announced |= ANNOUNCES.matcher(block.text().folded()).matches();
        return block;
    }

    private static boolean isHeading(Passage text) {
        AgencyPhrase phrase = AgencyPhrase.of(text);
        if (phrase == null || Letters.words(phrase.name().text()) > LONGEST_NAME || hasSemicolon(phrase)) {
            return false;
        }
        return switch (phrase.form()) {
            case HEADING -> ".;,".indexOf(text.charAt(text.length() - 1)) < 0;
            case COLON -> AgencyWords.VERB.matcher(phrase.rest().folded()).lookingAt();
            case SENTENCE -> false;
        };
    }

    private static boolean hasSemicolon(AgencyPhrase phrase) {
        return phrase.name().text().indexOf(';') >= 0;
    }

    private static boolean assigns(Node node) {
        return node.rank() <= Marker.NUMBER
                && ASSIGNS.matcher(node.text().folded()).matches();
    }

    private static boolean isNumberedAgency(Node node) {
        @Nullable AgencyPhrase phrase = node.rank() < Marker.UNNUMBERED ? AgencyPhrase.of(node.text()) : null;
        return phrase != null && phrase.form() == AgencyPhrase.Form.HEADING && !assigns(node);
    }
}
