package vn.dondoc.site;

/** How a status feels; each has one colour in {@code site.css}. */
public enum Tone {
    OK,
    SOON,
    LATE,
    WAIT,
    NONE;

    /** The class in the style sheet. */
    public String style() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
