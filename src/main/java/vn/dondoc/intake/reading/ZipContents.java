package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BOMB;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BROKEN;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The parts of a zip package, read from memory and never past the limits, whatever its directory claims. */
final class ZipContents implements AutoCloseable {

    private final ZipFile zip;
    private long inflated;

    ZipContents(byte[] content) {
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument(BROKEN, e);
        }
        checkClaims();
    }

    private void checkClaims() {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        long claimed = 0;
        for (ZipArchiveEntry entry : entries) {
            long size = Math.max(0, entry.getSize());
            claimed += size;
            boolean swollen = size > Limits.RATIO_FROM && size / Math.max(1, entry.getCompressedSize()) > Limits.RATIO;
            if (swollen || claimed > Limits.INFLATED) {
                throw new UnreadableDocument(BOMB);
            }
        }
        if (entries.size() > Limits.ZIP_ENTRIES) {
            throw new UnreadableDocument(BOMB);
        }
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        zip.getEntries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
        return names;
    }

    /** The inflated bytes of a part, or null if the package has none of this name. */
    byte @Nullable [] part(String name) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Limits.XML_PART + 1);
            inflated += bytes.length;
            boolean swollen = bytes.length > Limits.RATIO_FROM
                    && bytes.length / Math.max(1, entry.getCompressedSize()) > Limits.RATIO;
            if (bytes.length > Limits.XML_PART || swollen || inflated > Limits.INFLATED) {
                throw new UnreadableDocument(BOMB);
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableDocument(BROKEN, e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UnreadableDocument(BROKEN, e);
        }
    }
}
