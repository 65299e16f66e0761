package vn.dondoc.document.paper;

/** A heading in the text, numbered by its place. */
public record Heading(Level level, String title) implements Part {

    /** How deep (NĐ 30/2020, Phụ lục I, Mục II.6, layout by phần, mục, khoản, điểm). */
    public enum Level {
        DIVISION,
        SECTION,
        CLAUSE
    }

    public Heading {
        title = Written.line(title, "words in its headings");
    }
}
