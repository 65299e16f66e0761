package vn.dondoc.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Puts the letters of one cell together, line by line from left to right. */
final class PdfCell {

    private PdfCell() {}

    static String text(List<TextPosition> letters, LegacyText legacy) {
        StringBuilder text = new StringBuilder();
        for (List<TextPosition> line : lines(letters)) {
            line.sort(Comparator.comparing(TextPosition::getX));
            text.append(text.isEmpty() ? "" : " ").append(words(line, legacy));
        }
        return text.toString();
    }

    private static List<List<TextPosition>> lines(List<TextPosition> letters) {
        List<List<TextPosition>> lines = new ArrayList<>();
        for (TextPosition letter : letters.stream()
                .sorted(Comparator.comparing(TextPosition::getY))
                .toList()) {
            boolean same = !lines.isEmpty()
                    && letter.getY() - lines.getLast().getFirst().getY() < letter.getFontSizeInPt() / 2;
            if (!same) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(letter);
        }
        return lines;
    }

    private static String words(List<TextPosition> line, LegacyText legacy) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            TextPosition letter = line.get(i);
            if (i > 0) {
                TextPosition before = line.get(i - 1);
                float gap = letter.getX() - before.getX() - before.getWidth();
                text.append(gap > letter.getWidthOfSpace() / 2 ? " " : "");
            }
            text.append(legacy.inFont(letter.getUnicode(), letter.getFont().getName()));
        }
        return text.toString();
    }
}
