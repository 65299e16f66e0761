package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BROKEN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads an old binary Word file: paragraphs and tables in order, without field codes and hidden text. */
final class DocText {

    private final HWPFDocument document;
    private final LegacyText legacy = new LegacyText();
    private final DocParagraphs paragraphs;

    private DocText(HWPFDocument document) {
        this.document = document;
        this.paragraphs = new DocParagraphs(legacy);
    }

    static RawText read(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            try (HWPFDocument document = new HWPFDocument(files)) {
                return new DocText(document).read();
            } catch (OldWordFileFormatException e) {
                return old(files);
            }
        } catch (IOException e) {
            throw new UnreadableDocument(BROKEN, e);
        }
    }

    /** Word 6 and 95. */
    private static RawText old(POIFSFileSystem files) throws IOException {
        try (HWPFOldDocument document = new HWPFOldDocument(files);
                Word6Extractor extractor = new Word6Extractor(document)) {
            return RawText.plain(extractor.getText().lines().toList(), Set.of());
        }
    }

    private RawText read() {
        List<String> lines = new ArrayList<>();
        blocks(document.getRange(), lines);
        List<String> margins = lines(document.getHeaderStoryRange());
        List<String> boxes = lines(document.getMainTextboxRange());
        margins.addAll(boxes);
        // where a text box hangs is not told, so its words come last rather than get lost
        boxes.stream().filter(line -> !line.isBlank()).forEach(lines::add);
        String text = String.join("\n", lines);
        int declared = document.getSummaryInformation() == null
                ? 0
                : document.getSummaryInformation().getPageCount();
        int pages = Math.max(declared, Limits.estimatedPages(text.length()));
        return new RawText(text, String.join("\n", margins), pages, false, legacy.notes());
    }

    private List<String> lines(Range range) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            lines.addAll(paragraphs.lines(range.getParagraph(i)));
        }
        return lines;
    }

    private void blocks(Range range, List<String> lines) {
        for (int i = 0; i < range.numParagraphs(); ) {
            Paragraph paragraph = range.getParagraph(i);
            Table table = paragraph.isInTable() ? tableAt(range, paragraph) : null;
            if (table == null) {
                lines.addAll(paragraphs.lines(paragraph));
                i++;
            } else {
                lines.addAll(table(table).lines());
                i += Math.max(1, table.numParagraphs());
            }
        }
    }

    private static @Nullable Table tableAt(Range range, Paragraph paragraph) {
        try {
            return range.getTable(paragraph);
        } catch (RuntimeException e) {
            // a table whose marks are damaged is read as plain paragraphs
            return null;
        }
    }

    private TableText table(Table table) {
        TableText text = new TableText();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<List<String>> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                text.bordered(drawn(cell.getBrcTop()) || drawn(cell.getBrcBottom()) || drawn(cell.getBrcLeft()));
                cells.add(lines(cell));
            }
            text.row(cells);
        }
        return text;
    }

    private static boolean drawn(@Nullable BorderCode border) {
        return border != null && border.getBorderType() != 0 && border.getBorderType() != 255;
    }
}
