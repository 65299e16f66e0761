package vn.dondoc.intake.reading;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text of one page after the other and judges whether it is the page's real text. */
final class PdfPageText extends PDFTextStripper {

    private static final Pattern ACCENTED = Pattern.compile("[À-ỹđĐ&&\\p{L}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern UNMAPPED = Pattern.compile("[\uE000-\uF8FF\uFFFD\u0000-\u0008]");
    /** Digital signatures add a few lines of real text to a scanned page. */
    private static final int STAMP_LENGTH = 300;

    private static final int MOST_TABLES = 12;
    private static final int FULLEST_CELL = 1_500;

    private final LegacyText legacy;
    private int hidden;
    private int shown;
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

    String page(PDDocument document, int number) throws IOException {
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
        return withoutNumber(tables.isEmpty() ? text : withTables(document, text), number);
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
            super.processTextPosition(position);
        }
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

    /** Whether what was taken cannot be all that a person sees on a page with a large picture, or with none. */
    boolean poor(String text, boolean picture, boolean anythingDrawn) {
        long letters = LETTER.matcher(text).results().count();
        if (letters < 20) {
            return anythingDrawn;
        }
        if (UNMAPPED.matcher(text).results().count() * 5 > letters) {
            return true;
        }
        if (picture && letters < STAMP_LENGTH) {
            return true;
        }
        // scanners hide a layer of their own recognition, often of a program without Vietnamese
        long accented = ACCENTED.matcher(text).results().count();
        return picture && hidden > shown && accented * 8 < letters;
    }

    static String withoutNumber(String text, int number) {
        String page = "\\s*[-–]?\\s*" + number + "\\s*[-–]?\\s*";
        String stripped = text.strip();
        int first = stripped.indexOf('\n');
        int last = stripped.lastIndexOf('\n');
        if (first >= 0 && stripped.substring(0, first).matches(page)) {
            return stripped.substring(first + 1);
        }
        return last >= 0 && stripped.substring(last).matches(page) ? stripped.substring(0, last) : stripped;
    }
}
