package vn.dondoc.attachment;

import static vn.dondoc.attachment.FileRefused.Reason.BOMB;
import static vn.dondoc.attachment.FileRefused.Reason.BROKEN;
import static vn.dondoc.attachment.FileRefused.Reason.MACROS;
import static vn.dondoc.attachment.FileRefused.Reason.WRONG_TYPE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Looks through the package of an office document before anything reads what is in it. */
final class PackedParts {

    private static final int MEGABYTE = 1 << 20;
    private static final int UNPACKED = 150 * MEGABYTE;
    private static final int ENTRIES = 5_000;
    private static final int BUFFER = 8_192;

    private PackedParts() {}

    static FileType type(byte[] content) {
        // the entries as they follow each other, which is how they will be read: the list at the end may differ
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            return type(types(zip));
        } catch (IOException e) {
            throw new FileRefused(BROKEN, e);
        }
    }

    private static FileType type(String types) {
        if (types.contains("macroEnabled")) {
            throw new FileRefused(MACROS);
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return FileType.XLSX;
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileType.DOCX;
        }
        throw new FileRefused(WRONG_TYPE);
    }

    private static String types(ZipArchiveInputStream zip) throws IOException {
        String types = "";
        int count = 0;
        long unpacked = 0;
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) {
                throw new FileRefused(MACROS);
            }
            if (name.equals("[content_types].xml")) {
                types = new String(zip.readNBytes(MEGABYTE), StandardCharsets.UTF_8);
            }
            unpacked += length(zip, UNPACKED - unpacked);
            if (++count > ENTRIES || unpacked > UNPACKED) {
                throw new FileRefused(BOMB);
            }
        }
        return types;
    }

    private static long length(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int read = in.read(buffer); read >= 0 && length <= most; read = in.read(buffer)) {
            length += read;
        }
        return length;
    }
}
