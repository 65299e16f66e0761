package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BROKEN;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.ENCRYPTED;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.WRONG_TYPE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file is from its content and holds that against the ending of its name. */
final class FileKind {

    private static final Pattern HTML =
            Pattern.compile("(?is)<!doctype\\s+html|<html[\\s>]|<body[\\s>]|<article[\\s>]");
    private static final Pattern MARKUP = Pattern.compile("(?i)<(p|div|table|span|h[1-6]|br)[\\s>/]");
    private static final int HEAD = 4096;
    private static final String UNKNOWN = "—";

    private FileKind() {}

    static DocumentFormat of(byte[] content, String fileName) {
        String ending = ending(fileName);
        if (!ending.isEmpty() && DocumentFormat.named(ending).isEmpty()) {
            throw refused(ending, UNKNOWN);
        }
        DocumentFormat format = byContent(content, ending);
        if (!ending.isEmpty() && DocumentFormat.named(ending).orElse(format) != format) {
            throw refused(ending, format.name());
        }
        return format;
    }

    private static DocumentFormat byContent(byte[] content, String ending) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return zip(content, ending);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return compound(content, ending);
        }
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        if (head.startsWith("\u0089PNG\r\n") || head.startsWith("\u00FF\u00D8\u00FF")) {
            return DocumentFormat.IMAGE;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return DocumentFormat.IMAGE;
        }
        return text(content, head, ending);
    }

    private static DocumentFormat zip(byte[] content, String ending) {
        try (ZipContents parts = new ZipContents(content)) {
            if (DocxPackage.mainPart(parts) != null) {
                return DocumentFormat.DOCX;
            }
        }
        throw refused(ending, "ZIP");
    }

    private static DocumentFormat compound(byte[] content, String ending) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableDocument(ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return DocumentFormat.DOC;
            }
        } catch (IOException e) {
            throw new UnreadableDocument(BROKEN, e);
        }
        throw refused(ending, "OLE");
    }

    private static DocumentFormat text(byte[] content, String head, String ending) {
        if (head.startsWith("{\\rtf")) {
            throw refused(ending, "RTF");
        }
        if (!PlainText.looksLikeText(content)) {
            throw refused(ending, UNKNOWN);
        }
        String letters = head.replace("\0", "");
        if (letters.startsWith("<?xml") && !HTML.matcher(letters).find()) {
            throw refused(ending, "XML");
        }
        boolean named = ending.startsWith("htm");
        boolean page =
                HTML.matcher(letters).find() || named && MARKUP.matcher(letters).find();
        return page ? DocumentFormat.HTML : DocumentFormat.TEXT;
    }

    private static UnreadableDocument refused(String ending, String found) {
        return new UnreadableDocument(WRONG_TYPE, ending.isEmpty() ? UNKNOWN : "." + ending, found);
    }

    static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot + 1);
        return ending.matches("[A-Za-z0-9]{1,8}") ? ending.toLowerCase(Locale.ROOT) : "";
    }
}
