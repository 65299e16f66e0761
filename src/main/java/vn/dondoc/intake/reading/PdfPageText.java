package vn.dondoc.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text of one page after the other with what was stamped on it. */
final class PdfPageText extends PDFTextStripper {

    private static final int MOST_TABLES = 12;
    private static final int FULLEST_CELL = 1_500;

    private final LegacyText legacy;
    private int hidden;
    private int shown;
    private boolean stamping;
    private final List<TextPosition> stamped = new ArrayList<>();
    private List<PdfTable> tables = List.of();
    /** How many tables stand above the text that is being taken. */
    private int band;

    PdfPageText(LegacyText legacy) {
        this.legacy = legacy;
        setSortByPosition(true);
        setLineSeparator("\n");
        setParagraphEnd("");
        setPageEnd("\n");
    }

    PageWords page(PDDocument document, int number) throws IOException {
        hidden = 0;
        shown = 0;
        setStartPage(number);
        setEndPage(number);
        band = 0;
        tables = PdfTable.of(PdfRulings.of(document.getPage(number - 1)));
        String text = getText(document);
        boolean frames =
                tables.size() > MOST_TABLES || tables.stream().anyMatch(table -> table.fullest() > FULLEST_CELL);
        if (frames) {
            tables = List.of();
            text = getText(document);
        }
        String words = tables.isEmpty() ? text : withTables(document, text);
        return new PageWords(PageWords.withoutNumber(words, number), shown, hidden);
    }

    /** What stands above, between and below the tables, each taken by itself. */
    private String withTables(PDDocument document, String above) throws IOException {
        StringBuilder text = new StringBuilder(above.stripTrailing());
        for (PdfTable table : tables) {
            band++;
            table.lines(legacy).forEach(line -> text.append('\n').append(line));
            text.append('\n').append(getText(document).strip());
        }
        return text.toString();
    }

    private boolean elsewhere(TextPosition position) {
        if (tables.isEmpty()) {
            return false;
        }
        for (PdfTable table : tables) {
            if (table.take(position, band == 0)) {
                return true;
            }
        }
        return tables.stream().filter(table -> table.top() < position.getY()).count() != band;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER) {
            hidden++;
        } else {
            shown++;
        }
        if (!elsewhere(position)) {
            if (stamping && !position.getUnicode().isBlank()) {
                stamped.add(position);
            }
            super.processTextPosition(position);
        }
    }

    /** Electronic offices put the number, the day and the signature on the page as annotations. */
    @Override
    protected void writePage() throws IOException {
        stamping = true;
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView() && !(annotation instanceof PDAnnotationPopup)) {
                showAnnotation(annotation);
            }
        }
        stamping = false;
        // the gap left open for the number is made of blanks, which would fall between its digits
        charactersByArticle.forEach(letters -> letters.removeIf(
                letter -> letter.getUnicode().isBlank() && stamped.stream().anyMatch(stamp -> covers(stamp, letter))));
        stamped.clear();
        super.writePage();
    }

    private static boolean covers(TextPosition stamp, TextPosition blank) {
        return stamp != blank
                && Math.abs(stamp.getY() - blank.getY()) < stamp.getFontSizeInPt() / 2
                && stamp.getX() < blank.getX() + blank.getWidth()
                && blank.getX() < stamp.getX() + stamp.getWidth();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        boolean old = positions.stream().anyMatch(position -> encoding(position) != LegacyFont.UNICODE);
        if (!old) {
            super.writeString(text, positions);
            return;
        }
        StringBuilder converted = new StringBuilder();
        for (int i = 0; i < positions.size(); ) {
            int start = i;
            String font = positions.get(i).getFont().getName();
            StringBuilder run = new StringBuilder();
            for (; i < positions.size() && (i == start || sameFont(positions, i)); i++) {
                run.append(positions.get(i).getUnicode());
            }
            converted.append(legacy.inFont(run.toString(), font));
        }
        writeString(converted.toString());
    }

    private static boolean sameFont(List<TextPosition> positions, int i) {
        return positions.get(i).getFont() == positions.get(i - 1).getFont();
    }

    private static LegacyFont encoding(TextPosition position) {
        return LegacyFont.named(
                position.getFont() == null ? null : position.getFont().getName());
    }
}
