package vn.dondoc.intake.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the styles of a DOCX file add to a paragraph or run: font, numbering, capitals, borders. */
final class DocxStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private @Nullable Element defaults;
    private String paragraphDefault = "";

    DocxStyles(@Nullable Element root) {
        if (root == null) {
            return;
        }
        defaults = Xml.at(root, "docDefaults", "rPrDefault", "rPr");
        for (Element style : Xml.children(root, "style")) {
            String id = Xml.attribute(style, "styleId");
            styles.put(id, style);
            if ("paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"))) {
                paragraphDefault = id;
            }
        }
    }

    @Nullable
    Element paragraph(@Nullable Element properties, String name) {
        Element own = Xml.at(properties, name);
        return own != null ? own : inherited(styleOf(properties), style -> Xml.at(style, "pPr", name));
    }

    /** A property of a run: its own, its style's, its paragraph's style's, the document's. */
    @Nullable
    Element run(@Nullable Element run, @Nullable Element paragraph, String name) {
        Element own = Xml.at(run, name);
        if (own == null) {
            own = inherited(Xml.value(Xml.at(run, "rStyle")), style -> Xml.at(style, "rPr", name));
        }
        if (own == null) {
            own = inherited(styleOf(paragraph), style -> Xml.at(style, "rPr", name));
        }
        return own != null ? own : Xml.at(defaults, name);
    }

    boolean bordered(String tableStyle) {
        Element borders = inherited(tableStyle, style -> Xml.at(style, "tblPr", "tblBorders"));
        return borders != null && visible(borders);
    }

    static boolean visible(@Nullable Element borders) {
        return borders != null
                && Xml.children(borders).stream()
                        .map(Xml::value)
                        .anyMatch(line -> !line.isEmpty() && !line.equals("nil") && !line.equals("none"));
    }

    private String styleOf(@Nullable Element paragraph) {
        String named = Xml.value(Xml.at(paragraph, "pStyle"));
        return named.isEmpty() ? paragraphDefault : named;
    }

    private @Nullable Element inherited(String style, Function<Element, @Nullable Element> property) {
        Element here = styles.get(style);
        for (int i = 0; here != null && i < LONGEST_CHAIN; i++) {
            Element found = property.apply(here);
            if (found != null) {
                return found;
            }
            here = styles.get(Xml.value(Xml.at(here, "basedOn")));
        }
        return null;
    }
}
