package vn.dondoc.document.press;

/** Letters of a line that look alike, beyond what its style says. */
public record Run(String text, boolean bold, boolean italic) {

    public static Run plain(String text) {
        return new Run(text, false, false);
    }
}
