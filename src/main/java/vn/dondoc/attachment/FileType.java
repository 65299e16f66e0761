package vn.dondoc.attachment;

import static vn.dondoc.attachment.FileRefused.Reason.BROKEN;
import static vn.dondoc.attachment.FileRefused.Reason.ENCRYPTED;
import static vn.dondoc.attachment.FileRefused.Reason.MACROS;
import static vn.dondoc.attachment.FileRefused.Reason.WRONG_TYPE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The types of files that may be handed in as evidence, told by their content. */
public enum FileType {
    PDF("application/pdf", Set.of("pdf")),
    DOC("application/msword", Set.of("doc")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")),
    CSV("text/csv", Set.of("csv")),
    JPG("image/jpeg", Set.of("jpg", "jpeg")),
    PNG("image/png", Set.of("png"));

    /** For the {@code accept} of a field. */
    public static final String ENDINGS = ".pdf,.doc,.docx,.xlsx,.csv,.jpg,.jpeg,.png";

    private static final int HEAD = 1024;

    private final String mediaType;
    private final Set<String> endings;

    FileType(String mediaType, Set<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isSpreadsheet() {
        return this == XLSX || this == CSV;
    }

    /** @throws FileRefused where it is none of them, or another than its name says */
    static FileType of(byte[] content, String fileName) {
        FileType type = byContent(content, fileName);
        if (!type.endings.contains(ending(fileName))) {
            throw new FileRefused(WRONG_TYPE);
        }
        return type;
    }

    private static FileType byContent(byte[] content, String fileName) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4")) {
            return PackedParts.type(content);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return compound(content);
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("\u0089PNG\r\n")) {
            return PNG;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPG;
        }
        // nothing in the content tells a table from other text
        if (ending(fileName).equals("csv") && WrittenTable.looksLikeText(content)) {
            return CSV;
        }
        throw new FileRefused(WRONG_TYPE);
    }

    private static FileType compound(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new FileRefused(ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("Macros")) {
                throw new FileRefused(MACROS);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return DOC;
            }
        } catch (FileRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new FileRefused(BROKEN, e);
        }
        throw new FileRefused(WRONG_TYPE);
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
