package vn.dondoc.document;

/**
 * A place at the foot of a table where somebody signs.
 *
 * @param office such as «NGƯỜI LẬP BIỂU»
 * @param name blank where it is written by hand
 */
public record Signature(String office, String name) {}
