package vn.dondoc.intake.understanding;

import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Who owes what a clause demands: the subject of the sentence, else the agency under whose heading it stands. */
final class Reporter {

    private Reporter() {}

    static @Nullable Found<String> of(Node node, Map<Node, AgencyPhrase> duties, Passage sentence, int before) {
        Found<String> ordered = ordered(sentence, before);
        if (ordered != null) {
            return ordered;
        }
        Found<String> subject = subject(sentence, before);
        if (subject != null) {
            return subject;
        }
        for (Node above = node; above != null; above = above.parent()) {
            AgencyPhrase phrase = duties.get(above);
            if (phrase != null) {
                return phrase.name().certain();
            }
        }
        AgencyPhrase phrase = AgencyPhrase.of(node.text());
        return phrase == null ? before(node, sentence) : phrase.name().doubtful();
    }

    private static @Nullable Found<String> ordered(Passage sentence, int before) {
        Matcher order = Orders.INSIDE.matcher(sentence.text());
        Found<String> ordered = null;
        while (order.find() && order.start() < before) {
            Found<String> name = name(sentence, order.end());
            ordered = name == null ? ordered : name;
        }
        return ordered;
    }

    /** Who was asked last in what stands before: in this paragraph, else in the one above it. */
    private static @Nullable Found<String> before(Node node, Passage sentence) {
        int end = Math.max(0, node.text().text().indexOf(sentence.text()));
        Found<String> asked = ordered(node.text().sub(0, end), end);
        Node parent = node.parent();
        if (asked == null && parent != null) {
            int index = parent.children().indexOf(node);
            Passage above = index > 0 ? parent.children().get(index - 1).text() : Passage.EMPTY;
            asked = ordered(above, above.length());
        }
        return asked == null
                ? null
                : Found.doubtful(asked.value(), asked.spans().getFirst());
    }

    /** "…, các đơn vị báo cáo": a name at the beginning of a clause that ends at a verb. */
    private static @Nullable Found<String> subject(Passage sentence, int before) {
        int found = -1;
        for (int i = Math.min(before, sentence.length()) - 1; i >= 0; i--) {
            if (beginsClause(sentence, i) && AgencyWords.startsAt(sentence, i)) {
                int end = AgencyPhrase.end(sentence, i);
                boolean own = i > 0 || AgencyWords.capitalAt(sentence, 0);
                boolean same = found >= 0 && end == AgencyPhrase.end(sentence, found);
                if (own && end <= before && (found < 0 || same)) {
                    found = i;
                }
            }
        }
        Found<String> name = found < 0 ? null : name(sentence, found);
        return name == null ? null : Found.doubtful(name.value(), name.spans().getFirst());
    }

    private static boolean beginsClause(Passage sentence, int i) {
        return i == 0 || i > 1 && sentence.charAt(i - 1) == ' ' && ",;:)".indexOf(sentence.charAt(i - 2)) >= 0;
    }

    private static @Nullable Found<String> name(Passage sentence, int at) {
        if (!AgencyWords.startsAt(sentence, at)) {
            return null;
        }
        Passage name = sentence.sub(at, AgencyPhrase.end(sentence, at)).withoutTail(".,;:-–");
        return name.isEmpty() || Letters.words(name.text()) > 30 ? null : name.certain();
    }
}
