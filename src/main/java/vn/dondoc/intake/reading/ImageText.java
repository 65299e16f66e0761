package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BROKEN;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.NO_TEXT_NO_OCR;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a photograph or scan; a TIFF file may hold several pages. */
final class ImageText {

    private ImageText() {}

    static RawText read(byte[] content, Recognition recognition, ReadingProgress progress) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableDocument(BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return read(reader, recognition, progress);
            } finally {
                reader.dispose();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableDocument(BROKEN, e);
        }
    }

    private static RawText read(ImageReader reader, Recognition recognition, ReadingProgress progress)
            throws IOException {
        int pages = Limits.checkedPages(reader.getNumImages(true));
        List<Supplier<BufferedImage>> images = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            Limits.checkPixels(reader.getWidth(i), reader.getHeight(i));
            int index = i;
            images.add(() -> image(reader, index));
        }
        if (!recognition.available()) {
            throw new UnreadableDocument(NO_TEXT_NO_OCR);
        }
        Set<ReadingNote> notes = EnumSet.of(ReadingNote.RECOGNISED_BY_MACHINE);
        String[] texts = new String[pages];
        recognition.read(images, (index, text) -> {
            if (text.isEmpty()) {
                notes.add(ReadingNote.PAGES_NOT_READ);
            }
            texts[index] = PageWords.withoutNumber(text.orElse(""), index + 1);
            progress.pagesDone(index + 1, pages);
        });
        return new RawText(String.join("\n", Arrays.asList(texts)), "", pages, true, notes);
    }

    private static BufferedImage image(ImageReader reader, int index) {
        try {
            return reader.read(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
