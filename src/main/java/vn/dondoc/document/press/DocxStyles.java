package vn.dondoc.document.press;

import static vn.dondoc.document.press.DocxLines.half;
import static vn.dondoc.document.press.DocxLines.twips;

/** The styles as Word knows them, each with a name of its own. */
final class DocxStyles {

    private static final String FONTS =
            "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>"
                    .formatted("Times New Roman");
    private static final String LANGUAGE =
            "<w:lang w:val=\"%1$s\" w:eastAsia=\"%1$s\" w:bidi=\"%1$s\"/>".formatted(Imprint.LANGUAGE);

    private static final String XML = made();

    private DocxStyles() {}

    static String xml() {
        return XML;
    }

    static String name(Style style) {
        return style.name().replace("_", "");
    }

    private static String made() {
        StringBuilder xml = new StringBuilder("""
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>
                <w:rPrDefault><w:rPr>%s<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/>%s</w:rPr></w:rPrDefault>
                <w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>
                </w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>%1$s</w:rPr></w:style>
                <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>
                """.formatted(FONTS, LANGUAGE));
        for (Style style : Style.values()) {
            xml.append(style(style));
        }
        return xml.append("</w:styles>").toString();
    }

    private static String style(Style style) {
        return """
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/>
                <w:pPr>%s<w:spacing w:before="%d" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="%d"/><w:jc w:val="%s"/>%s</w:pPr>
                <w:rPr>%s%s<w:sz w:val="%d"/><w:szCs w:val="%10$d"/></w:rPr></w:style>
                """.formatted(
                        name(style),
                        style.title,
                        style.leadsOn() ? "<w:keepNext/><w:keepLines/>" : "",
                        twips(style.before),
                        twips(style.firstLine),
                        across(style.across),
                        style.outline == 0 ? "" : "<w:outlineLvl w:val=\"" + (style.outline - 1) + "\"/>",
                        FONTS + (style.letters.bold ? "<w:b/><w:bCs/>" : ""),
                        style.letters.italic ? "<w:i/><w:iCs/>" : "",
                        half(style.size));
    }

    static String across(Style.Across across) {
        return switch (across) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }
}
