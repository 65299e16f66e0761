package vn.dondoc.intake.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Collects the visible text of one paragraph, run by run, and the text boxes that hang on it. */
final class DocxParagraph {

    private final DocxText document;
    private final DocxStyles styles;
    private final LegacyText legacy;
    private final @Nullable Element properties;
    private final StringBuilder text = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();
    /** For each field that is open, whether its code is still running. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocxParagraph(DocxText document, DocxStyles styles, LegacyText legacy, @Nullable Element properties) {
        this.document = document;
        this.styles = styles;
        this.legacy = legacy;
        this.properties = properties;
    }

    String content() {
        return text.toString();
    }

    List<String> boxes() {
        return boxes;
    }

    void inline(Element parent) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child);
                case "hyperlink",
                        "ins",
                        "moveTo",
                        "smartTag",
                        "sdt",
                        "sdtContent",
                        "fldSimple",
                        "dir",
                        "bdo",
                        "customXml" -> inline(child);
                case "AlternateContent" -> inline(chosen(child));
                default -> {}
            }
        }
    }

    private static Element chosen(Element alternatives) {
        Element choice = Xml.at(alternatives, "Choice");
        Element fallback = Xml.at(alternatives, "Fallback");
        return choice != null ? choice : fallback != null ? fallback : alternatives;
    }

    private void run(Element run) {
        Element look = Xml.at(run, "rPr");
        boolean hidden = Xml.on(styles.run(look, properties, "vanish"));
        StringBuilder plain = new StringBuilder();
        for (Element part : Xml.children(run)) {
            part(part, plain);
        }
        if (plain.isEmpty() || hidden) {
            return;
        }
        Element fonts = styles.run(look, properties, "rFonts");
        String font = Xml.attribute(fonts, "ascii");
        String unicode = legacy.inFont(plain.toString(), font.isEmpty() ? Xml.attribute(fonts, "hAnsi") : font);
        boolean capitals = Xml.on(styles.run(look, properties, "caps"));
        text.append(capitals ? unicode.toUpperCase(Locale.ROOT) : unicode);
    }

    private void part(Element part, StringBuilder plain) {
        if (Xml.is(part, "fldChar")) {
            field(Xml.attribute(part, "fldCharType"));
            return;
        }
        if (fields.contains(true)) {
            return;
        }
        switch (part.getLocalName()) {
            case "t" -> plain.append(part.getTextContent().replace('\n', ' '));
            case "tab", "ptab" -> plain.append(text.length() + plain.length() <= 6 ? " " : "    ");
            case "br", "cr" -> plain.append('\n');
            case "noBreakHyphen" -> plain.append('-');
            case "sym" -> plain.append(symbol(Xml.attribute(part, "char")));
            case "drawing", "pict", "object" -> drawing(part);
            case "AlternateContent" -> Xml.children(chosen(part)).forEach(child -> part(child, plain));
            default -> {}
        }
    }

    private void field(String step) {
        switch (step) {
            case "begin" -> fields.push(true);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    private void drawing(Element drawing) {
        for (Element child : Xml.children(drawing)) {
            switch (child.getLocalName()) {
                case "txbxContent" -> document.blocks(child, boxes);
                // WordArt, as watermarks and stamps are made
                case "textpath" -> boxes.add(Xml.attribute(child, "string"));
                case "AlternateContent" -> drawing(chosen(child));
                default -> drawing(child);
            }
        }
    }

    private static String symbol(String code) {
        return code.matches("[0-9A-Fa-f]{4}") ? CleanText.symbol(0xF000 | Integer.parseInt(code, 16)) : "";
    }
}
