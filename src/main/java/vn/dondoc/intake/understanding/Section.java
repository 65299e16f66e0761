package vn.dondoc.intake.understanding;

/**
 * A heading of the document.
 *
 * @param number the printed number without punctuation ("II", "3", "a")
 * @param level  1 for the outermost headings
 */
public record Section(String number, Found<String> title, int level) {}
