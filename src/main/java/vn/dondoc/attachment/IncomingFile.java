package vn.dondoc.attachment;

/**
 * A file that somebody hands in and that is not kept yet.
 *
 * @param text the first rows of a spreadsheet, a line each; empty for files of other types
 */
public record IncomingFile(String fileName, FileType type, byte[] content, String text) {}
