package vn.dondoc.document;

import static vn.dondoc.document.UnreadableSheet.Reason.BROKEN;
import static vn.dondoc.document.UnreadableSheet.Reason.ENCRYPTED;
import static vn.dondoc.document.UnreadableSheet.Reason.MACROS;
import static vn.dondoc.document.UnreadableSheet.Reason.NOT_XLSX;
import static vn.dondoc.document.UnreadableSheet.Reason.TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks through the package of a workbook before anything reads what is in it. */
final class PackedWorkbook {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int PACKED = 10 * MEGABYTE;
    /** A form of all communes of the country stays far below; read, it takes some ten times as much memory. */
    private static final int UNPACKED = 40 * MEGABYTE;

    private static final int ENTRIES = 1_000;
    private static final String TYPES = "[Content_Types].xml";

    private PackedWorkbook() {}

    /** @throws UnreadableSheet where it is no workbook that may be opened */
    static void check(byte[] file) {
        if (file.length > PACKED) {
            throw new UnreadableSheet(TOO_LARGE);
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableSheet(encrypted(file) ? ENCRYPTED : NOT_XLSX);
        }
        if (!begins(file, 'P', 'K', 3, 4)) {
            throw new UnreadableSheet(NOT_XLSX);
        }
        // the entries as they follow each other, which is how they will be read: the list at the end may differ
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            entries(zip);
        } catch (IOException e) {
            throw new UnreadableSheet(BROKEN, e);
        }
    }

    private static void entries(ZipArchiveInputStream zip) throws IOException {
        int count = 0;
        long unpacked = 0;
        String types = "";
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > ENTRIES) {
                throw new UnreadableSheet(TOO_LARGE);
            }
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) {
                throw new UnreadableSheet(MACROS);
            }
            if (name.equals(TYPES.toLowerCase(Locale.ROOT))) {
                byte[] content = zip.readNBytes(MEGABYTE);
                types = new String(content, StandardCharsets.UTF_8);
                unpacked += content.length;
            }
            unpacked += length(zip, UNPACKED - unpacked);
            if (unpacked > UNPACKED) {
                throw new UnreadableSheet(TOO_LARGE);
            }
        }
        if (types.contains("macroEnabled")) {
            throw new UnreadableSheet(MACROS);
        }
        if (!types.contains("spreadsheetml.sheet.main+xml")) {
            throw new UnreadableSheet(NOT_XLSX);
        }
    }

    private static long length(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        for (int read = in.read(buffer); read >= 0 && length <= most; read = in.read(buffer)) {
            length += read;
        }
        return length;
    }

    private static boolean encrypted(byte[] file) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSheet(BROKEN, e);
        }
    }

    private static boolean begins(byte[] file, int... signs) {
        if (file.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((file[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
