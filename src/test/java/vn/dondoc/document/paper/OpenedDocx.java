package vn.dondoc.document.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A document of Word that was opened again. */
final class OpenedDocx {

    final byte[] file;
    final XWPFDocument document;
    /** Of the text and of its tables, in the order in which they are read. */
    final List<XWPFParagraph> paragraphs = new ArrayList<>();

    private OpenedDocx(byte[] file) {
        this.file = file;
        try {
            document = new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (IBodyElement element : document.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraphs.add(paragraph);
                case XWPFTable table ->
                    table.getRows()
                            .forEach(row ->
                                    row.getTableCells().forEach(cell -> paragraphs.addAll(cell.getParagraphs())));
                default -> throw new AssertionError("Neither a paragraph nor a table: " + element);
            }
        }
    }

    static OpenedDocx of(Paper paper) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Papers.docx(paper, out);
            return new OpenedDocx(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return paragraphs.stream()
                .map(paragraph -> paragraph.getText().replace('\u00A0', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    XWPFParagraph find(String words) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.getText().replace('\u00A0', ' ').contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("«" + words + "» is not in the document: " + lines()));
    }

    XWPFStyle styleOf(String words) {
        return document.getStyles().getStyle(find(words).getStyleID());
    }

    /** The size of letters in points, as the style has it. */
    double size(String words) {
        return new java.math.BigDecimal(letters(words).getSzArray(0).getVal().toString()).doubleValue() / 2;
    }

    String face(String words) {
        CTRPr letters = letters(words);
        String face = (letters.sizeOfBArray() > 0 ? "Bold" : "") + (letters.sizeOfIArray() > 0 ? "Italic" : "");
        return face.isEmpty() ? "Regular" : face;
    }

    private CTRPr letters(String words) {
        return styleOf(words).getCTStyle().getRPr();
    }

    List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>();
        document.getDocument().getBody().getPList().stream()
                .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                .forEach(paragraph -> sections.add(paragraph.getPPr().getSectPr()));
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }
}
