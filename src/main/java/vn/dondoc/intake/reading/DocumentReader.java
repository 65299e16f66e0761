package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BROKEN;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.EMPTY;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.ENCRYPTED;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import vn.dondoc.attachment.Attachments;

/** Reads any accepted file into clean text; the front door of this package. Safe for use by several threads. */
public final class DocumentReader {

    /** Where a mark of secrecy stands: at the head, which may lie behind a cover. */
    private static final int PICTURES_LOOKED_AT = 2;

    /** A page takes a few; a photograph of a street may take very long and has no words in the end. */
    private static final int SECONDS_AT_A_GLANCE = 30;

    private final Recognition recognition;

    /** Recognises scanned pages with the command {@code tesseract} where it is installed. */
    public DocumentReader() {
        this("tesseract");
    }

    /** Recognises scanned pages with this command; a name that does not exist means never. */
    public DocumentReader(String tesseract) {
        this(new Recognition(tesseract));
    }

    private DocumentReader(Recognition recognition) {
        this.recognition = recognition;
    }

    /** The same for files that are only looked at before they are kept: of scans it reads the first pages. */
    public DocumentReader atAGlance() {
        return new DocumentReader(recognition.first(PICTURES_LOOKED_AT, SECONDS_AT_A_GLANCE));
    }

    /** Whether scanned pages and images can be read on this machine. */
    public boolean recognises() {
        return recognition.available();
    }

    /** Reads a file that lies under its own name. */
    public ReadDocument read(Path file) {
        return read(file, file.getFileName() == null ? "" : file.getFileName().toString());
    }

    /** @param fileName the name that the user gave it; only its ending is looked at */
    public ReadDocument read(Path file, String fileName) {
        return read(file, fileName, ReadingProgress.SILENT);
    }

    /**
     * @throws UnreadableDocument if the content is refused
     * @throws UncheckedIOException if the file cannot be opened at all
     */
    public ReadDocument read(Path file, String fileName, ReadingProgress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(Limits.FILE_MEGABYTES * Limits.MEGABYTE + 1), fileName, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UnreadableDocument if the content is refused */
    public ReadDocument read(byte[] content, String fileName, ReadingProgress progress) {
        if (content.length == 0) {
            throw new UnreadableDocument(EMPTY);
        }
        if (content.length > Limits.FILE_MEGABYTES * Limits.MEGABYTE) {
            throw new UnreadableDocument(TOO_LARGE, Limits.FILE_MEGABYTES);
        }
        try {
            DocumentFormat format = FileKind.of(content, fileName);
            return finished(raw(content, format, progress), format, content);
        } catch (UnreadableDocument e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocument(ENCRYPTED, e);
        } catch (RuntimeException | StackOverflowError e) {
            // the parsers answer damaged files with whatever exception the damage runs into
            throw new UnreadableDocument(BROKEN, e);
        }
    }

    /** Reads text that was pasted into a form. */
    public ReadDocument readPasted(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (content.length > Limits.FILE_MEGABYTES * Limits.MEGABYTE) {
            throw new UnreadableDocument(TOO_LARGE, Limits.FILE_MEGABYTES);
        }
        return finished(RawText.plain(List.of(text), Set.of()), DocumentFormat.TEXT, content);
    }

    private RawText raw(byte[] content, DocumentFormat format, ReadingProgress progress) {
        return switch (format) {
            case DOCX -> DocxText.read(content);
            case DOC -> DocText.read(content);
            case PDF -> PdfText.read(content, recognition, progress);
            case IMAGE -> ImageText.read(content, recognition, progress);
            case HTML -> HtmlArticle.read(content);
            case TEXT -> RawText.plain(List.of(PlainText.decoded(content)), Set.of());
        };
    }

    private static ReadDocument finished(RawText raw, DocumentFormat format, byte[] content) {
        Limits.checkedPages(
                Math.max(raw.pages(), Limits.estimatedPages(raw.text().length())));
        LegacyText legacy = new LegacyText();
        String text = CleanText.of(raw.recognised() ? raw.text() : legacy.byLooks(raw.text()));
        SecrecyMark.refuse(text, CleanText.of(raw.margins()));
        if (text.isBlank()) {
            throw new UnreadableDocument(EMPTY);
        }
        Set<ReadingNote> notes = EnumSet.noneOf(ReadingNote.class);
        notes.addAll(raw.notes());
        notes.addAll(legacy.notes());
        return new ReadDocument(
                text, format, raw.pages(), raw.recognised(), Attachments.sha256(content), new ArrayList<>(notes));
    }
}
