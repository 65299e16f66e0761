package vn.dondoc.document.edxml;

import static vn.dondoc.document.edxml.UnreadableEdxml.Reason.BOMB;
import static vn.dondoc.document.edxml.UnreadableEdxml.Reason.BROKEN_FILE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A file inside an envelope: packed as the only entry of a zip, then written in letters. */
final class PackedFile {

    /** As much as the intake takes. */
    static final int LARGEST = 30 << 20;

    /** The same file is always packed into the same bytes. */
    private static final LocalDateTime EVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String OFFICE = "[Content_Types].xml";
    private static final int ENTRIES = 200;

    private PackedFile() {}

    static String pack(EnclosedFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(file.name());
            entry.setTimeLocal(EVER);
            zip.putNextEntry(entry);
            zip.write(file.content());
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static byte[] unpack(String letters, String name) {
        byte[] bytes;
        try {
            bytes = Base64.getMimeDecoder().decode(letters);
        } catch (IllegalArgumentException damaged) {
            throw new UnreadableEdxml(BROKEN_FILE, name);
        }
        boolean zipped = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        return zipped ? unzipped(bytes, name) : bytes;
    }

    /** A file of an office program is a zip itself, and may have been enclosed as it is. */
    private static byte[] unzipped(byte[] bytes, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] content = null;
            int entries = 0;
            long inflated = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(OFFICE)) {
                    return bytes;
                }
                byte[] read = zip.readNBytes(LARGEST + 1);
                inflated += read.length;
                if (++entries > ENTRIES || inflated > LARGEST) {
                    throw new UnreadableEdxml(BOMB, name);
                }
                if (content == null && !entry.isDirectory()) {
                    content = read;
                }
            }
            if (content == null) {
                throw new UnreadableEdxml(BROKEN_FILE, name);
            }
            return content;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableEdxml(BROKEN_FILE, name);
        }
    }
}
