package vn.dondoc.document.paper;

/** Words of a paragraph that look alike. */
public record Words(String text, boolean bold, boolean italic) {

    public static Words plain(String text) {
        return new Words(text, false, false);
    }

    public static Words bold(String text) {
        return new Words(text, true, false);
    }

    public static Words italic(String text) {
        return new Words(text, false, true);
    }

    Words saying(String other) {
        return new Words(other, bold, italic);
    }
}
