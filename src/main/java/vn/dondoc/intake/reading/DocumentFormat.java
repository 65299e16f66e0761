package vn.dondoc.intake.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file is by its content, and the endings under which it may come. */
public enum DocumentFormat {
    DOCX(Set.of("docx")),
    DOC(Set.of("doc")),
    PDF(Set.of("pdf")),
    IMAGE(Set.of("png", "jpg", "jpeg", "tif", "tiff")),
    HTML(Set.of("html", "htm")),
    TEXT(Set.of("txt"));

    private final Set<String> endings;

    DocumentFormat(Set<String> endings) {
        this.endings = endings;
    }

    /** The format that a file of this ending should have; empty for endings that are not accepted. */
    static Optional<DocumentFormat> named(String ending) {
        String lower = ending.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(lower))
                .findFirst();
    }
}
