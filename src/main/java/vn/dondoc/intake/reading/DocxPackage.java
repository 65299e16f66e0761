package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BROKEN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Finds the parts of a DOCX file by their relations. */
final class DocxPackage {

    private final ZipContents zip;
    private final String main;

    DocxPackage(ZipContents zip) {
        this.zip = zip;
        String found = mainPart(zip);
        if (found == null) {
            throw new UnreadableDocument(BROKEN);
        }
        this.main = found;
    }

    /** The name of the main part if the package is a word processor's, else null. */
    static @Nullable String mainPart(ZipContents zip) {
        byte[] types = zip.part("[Content_Types].xml");
        if (types == null) {
            return null;
        }
        for (Element override : Xml.children(Xml.parse(types), "Override")) {
            String type = Xml.attribute(override, "ContentType");
            if (type.contains("wordprocessingml") && type.endsWith("main+xml")) {
                return Xml.attribute(override, "PartName").replaceFirst("^/", "");
            }
            if (type.contains("ms-word") && type.contains("main+xml")) {
                return Xml.attribute(override, "PartName").replaceFirst("^/", "");
            }
        }
        return null;
    }

    Element document() {
        Element document = part(main);
        if (document == null) {
            throw new UnreadableDocument(BROKEN);
        }
        return document;
    }

    /** A part beside the main one, such as {@code styles.xml}. */
    @Nullable
    Element beside(String name) {
        return part(folder() + name);
    }

    List<Element> headers() {
        return zip.names().stream()
                .filter(name -> name.startsWith(folder() + "header") && name.endsWith(".xml"))
                .map(this::part)
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }

    int declaredPages() {
        Element pages = Xml.at(part("docProps/app.xml"), "Pages");
        return pages == null ? 0 : Xml.number(pages.getTextContent().strip(), 0);
    }

    private @Nullable Element part(String name) {
        byte[] bytes = zip.part(name);
        return bytes == null ? null : Xml.parse(bytes);
    }

    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }
}
