package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences that name a day or an agency and that no field of the draft came from. */
final class NotUnderstood {

    private static final Pattern DAY =
            Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b|\\bngay \\d{1,2}/\\d{1,2}\\b|\\bngay \\d{1,2} thang\\b");

    private static final Pattern NOTHING = Pattern.compile(
            "(?:can cu|\\(?ban hanh kem theo|\\(?kem theo|kinh gui|tren day la).*|.*nhu sau\\s?:|.{0,60}:"
                    + "|.{0,140}trien khai thuc hien(?: nghiem tuc)?\\W*");

    private NotUnderstood() {}

    static List<Found<String>> of(Node root, List<Span> covered) {
        List<Found<String>> sentences = new ArrayList<>();
        for (Node node : root.all()) {
            if (saysNothing(node)) {
                continue;
            }
            for (Passage sentence : Sentences.of(node.text())) {
                Span span = sentence.span();
                if (covered.stream().noneMatch(span::overlaps)
                        && matters(sentence)
                        && !Letters.capitals(sentence.text())) {
                    sentences.add(sentence.doubtful());
                }
            }
        }
        return sentences;
    }

    /** The head of a table, a row of one cell, a basis, a note on what is attached. */
    private static boolean saysNothing(Node node) {
        long cells = node.cells().stream().filter(cell -> !cell.isEmpty()).count();
        return NOTHING.matcher(node.text().folded()).matches()
                || node.isRow() && (cells < 2 || TaskTable.isHead(node.cells()));
    }

    private static boolean matters(Passage sentence) {
        if (DAY.matcher(sentence.folded()).find()
                || DueWords.in(sentence).stream().anyMatch(due -> due.sort() != Due.Sort.POINTER)) {
            return true;
        }
        for (int i = 0; i < sentence.length(); i++) {
            boolean word = i == 0 || sentence.charAt(i - 1) == ' ';
            if (word && i > 0 && AgencyWords.capitalAt(sentence, i) && AgencyWords.startsAt(sentence, i)) {
                return true;
            }
        }
        return AgencyPhrase.of(sentence) != null;
    }
}
