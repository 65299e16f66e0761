package vn.dondoc.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads a DOCX file: its blocks in order, with what the reader sees and without what Word hides. */
final class DocxText {

    private final DocxPackage parts;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final LegacyText legacy = new LegacyText();

    private DocxText(DocxPackage parts) {
        this.parts = parts;
        this.styles = new DocxStyles(parts.beside("styles.xml"));
        this.numbering = new DocxNumbering(parts.beside("numbering.xml"));
    }

    static RawText read(byte[] content) {
        try (ZipContents zip = new ZipContents(content)) {
            return new DocxText(new DocxPackage(zip)).read();
        }
    }

    private RawText read() {
        List<String> margins = new ArrayList<>();
        parts.headers().forEach(header -> blocks(header, margins));
        List<String> lines = new ArrayList<>();
        Element body = Xml.at(parts.document(), "body");
        if (body != null) {
            blocks(body, lines);
        }
        String text = String.join("\n", lines);
        int declared = parts.declaredPages();
        int pages = declared > 0 ? declared : Limits.estimatedPages(text.length());
        return new RawText(text, String.join("\n", margins), pages, false, legacy.notes());
    }

    void blocks(Element parent, List<String> lines) {
        for (Element block : Xml.children(parent)) {
            switch (block.getLocalName()) {
                case "p" -> paragraph(block, lines);
                case "tbl" -> lines.addAll(table(block).lines());
                case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "Choice" -> blocks(block, lines);
                case "AlternateContent" -> alternative(block, lines);
                default -> {}
            }
        }
    }

    private void alternative(Element block, List<String> lines) {
        Element choice = Xml.at(block, "Choice");
        Element taken = choice == null ? Xml.at(block, "Fallback") : choice;
        if (taken != null) {
            blocks(taken, lines);
        }
    }

    private void paragraph(Element paragraph, List<String> lines) {
        Element properties = Xml.at(paragraph, "pPr");
        DocxParagraph text = new DocxParagraph(this, styles, legacy, properties);
        text.inline(paragraph);
        lines.addAll(text.boxes());
        String content = text.content();
        if (content.isBlank()) {
            lines.add("");
            return;
        }
        lines.addAll(List.of(numbered(properties, content).split("\n", -1)));
    }

    private String numbered(@Nullable Element properties, String content) {
        String number = numbering.next(styles.paragraph(properties, "numPr"));
        return number + content;
    }

    private TableText table(Element table) {
        TableText text = new TableText();
        Element properties = Xml.at(table, "tblPr");
        Element borders = Xml.at(properties, "tblBorders");
        text.bordered(
                borders != null
                        ? DocxStyles.visible(borders)
                        : styles.bordered(Xml.value(Xml.at(properties, "tblStyle"))));
        rows(table, text);
        return text;
    }

    private void rows(Element parent, TableText text) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "tr" -> {
                    List<List<String>> cells = new ArrayList<>();
                    skip(cells, Xml.value(Xml.at(child, "trPr", "gridBefore")));
                    cells(child, cells, text);
                    text.row(cells);
                }
                case "sdt", "sdtContent", "customXml", "ins" -> rows(child, text);
                default -> {}
            }
        }
    }

    private void cells(Element parent, List<List<String>> cells, TableText text) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "tc" -> {
                    Element properties = Xml.at(child, "tcPr");
                    text.bordered(DocxStyles.visible(Xml.at(properties, "tcBorders")));
                    List<String> lines = new ArrayList<>();
                    blocks(child, lines);
                    cells.add(lines);
                    int span = Xml.number(Xml.value(Xml.at(properties, "gridSpan")), 1);
                    skip(cells, String.valueOf(span - 1));
                }
                case "sdt", "sdtContent", "customXml", "ins" -> cells(child, cells, text);
                default -> {}
            }
        }
    }

    /** Merged columns count, so that a cell stands under its heading. */
    private static void skip(List<List<String>> cells, String columns) {
        for (int i = Math.min(60, Xml.number(columns, 0)); i > 0; i--) {
            cells.add(List.of());
        }
    }
}
