package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BROKEN;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.EMPTY;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.ENCRYPTED;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.NO_TEXT_NO_OCR;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF file page by page: its own text where it has any, recognised text where it is a picture. */
final class PdfText {

    private final PDDocument document;
    private final Recognition recognition;
    private final ReadingProgress progress;
    private final LegacyText legacy = new LegacyText();
    private final Set<ReadingNote> notes = EnumSet.noneOf(ReadingNote.class);
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();

    private PdfText(PDDocument document, Recognition recognition, ReadingProgress progress) {
        this.document = document;
        this.recognition = recognition;
        this.progress = progress;
    }

    static RawText read(byte[] content, Recognition recognition, ReadingProgress progress) {
        PdfGuard.check(content);
        // in memory only: if the document is secret, nothing of it may have touched the disk
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return new PdfText(document, recognition, progress).read();
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(ENCRYPTED, e);
        } catch (IOException e) {
            throw new UnreadableDocument(BROKEN, e);
        }
    }

    private RawText read() throws IOException {
        int pages = Limits.checkedPages(document.getNumberOfPages());
        if (pages == 0) {
            throw new UnreadableDocument(EMPTY);
        }
        takeText(pages);
        boolean recognised = !pictures.isEmpty() && recognition.available();
        if (recognised) {
            recognise(pages);
        } else if (!pictures.isEmpty()) {
            notes.add(ReadingNote.PAGES_NOT_READ);
            boolean nothing = pictures.stream().allMatch(page -> texts.get(page).length() < PageWords.STAMP_LENGTH);
            if (nothing && pictures.size() == pages) {
                throw new UnreadableDocument(NO_TEXT_NO_OCR);
            }
        }
        notes.addAll(legacy.notes());
        return new RawText(String.join("\n", texts), "", pages, recognised, notes);
    }

    private void takeText(int pages) throws IOException {
        PdfPageText stripper = new PdfPageText(legacy);
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            PageWords words = stripper.page(document, i + 1);
            texts.add(words.text());
            if (words.poor(PdfPictures.scanned(page), PdfPictures.draws(page))) {
                pictures.add(i);
                if (PdfPictures.undecodable(page)) {
                    notes.add(ReadingNote.PAGES_NOT_READ);
                }
            }
            progress.pagesDone(i + 1 - pictures.size(), pages);
        }
    }

    private void recognise(int pages) {
        PdfPictures drawn = new PdfPictures(document);
        List<Supplier<BufferedImage>> images = new ArrayList<>();
        pictures.forEach(page -> images.add(() -> drawn.page(page)));
        int before = pages - pictures.size();
        notes.add(ReadingNote.RECOGNISED_BY_MACHINE);
        recognition.read(images, (index, text) -> {
            int page = pictures.get(index);
            if (text.isEmpty()) {
                notes.add(ReadingNote.PAGES_NOT_READ);
            }
            // what a digital signature wrote over the scan stays, above it
            String stamp = texts.get(page).length() < PageWords.STAMP_LENGTH ? texts.get(page) + "\n" : "";
            texts.set(page, stamp + PageWords.withoutNumber(text.orElse(""), page + 1));
            if (page == 0) {
                SecrecyMark.refuse(CleanText.of(texts.get(0)), "");
            }
            progress.pagesDone(before + index + 1, pages);
        });
    }
}
