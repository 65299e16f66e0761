package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a sentence between semicolons.
 *
 * @param node     the item it stands in
 * @param sentence the whole sentence
 */
record Clause(Node node, Passage sentence, Passage text) {

    static List<Clause> of(Node node) {
        List<Clause> clauses = new ArrayList<>();
        for (Passage sentence : Sentences.of(node.text())) {
            int from = 0;
            int depth = 0;
            for (int i = 0; i < sentence.length(); i++) {
                char c = sentence.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == ';' && depth <= 0) {
                    clauses.add(new Clause(node, sentence, sentence.sub(from, i)));
                    from = i + 1;
                }
            }
            clauses.add(new Clause(node, sentence, sentence.sub(from)));
        }
        return clauses;
    }

    String folded() {
        return text.folded();
    }

    /** Where a place of the clause is in the sentence. */
    int inSentence(int at) {
        return Math.max(at, sentence.text().indexOf(text.text()) + at);
    }
}
