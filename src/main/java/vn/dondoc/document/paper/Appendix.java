package vn.dondoc.document.paper;

import java.util.List;

/** Phụ lục: begins on a page of its own and counts its pages from one (NĐ 30/2020, Phụ lục I, Mục III.1). */
public record Appendix(String title, boolean landscape, List<Part> parts) {

    public Appendix {
        title = Written.capitals(Written.line(title, "a title over each appendix"));
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("An appendix needs something in it");
        }
    }

    public static Appendix portrait(String title, Part... parts) {
        return new Appendix(title, false, List.of(parts));
    }

    /** For wide tables. */
    public static Appendix landscape(String title, Part... parts) {
        return new Appendix(title, true, List.of(parts));
    }
}
