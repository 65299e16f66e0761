package vn.dondoc.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF that was opened again: what stands where on its pages, measured in millimetres from the upper left corner. */
final class OpenedPdf {

    private static final double MILLIMETRES = 25.4 / 72;

    final byte[] file;
    final List<OnePage> pages = new ArrayList<>();
    /** The text of each page in the order in which it was written: cell by cell. */
    final List<String> written = new ArrayList<>();

    private OpenedPdf(byte[] file) {
        this.file = file;
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                OnePage read = new OnePage();
                read.setStartPage(page);
                read.setEndPage(page);
                read.getText(document);
                pages.add(read);
                PDFTextStripper unsorted = new PDFTextStripper();
                unsorted.setStartPage(page);
                unsorted.setEndPage(page);
                written.add(unsorted.getText(document).replaceAll("\\s+", " "));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OpenedPdf of(Paper paper) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Papers.pdf(paper, out);
            return new OpenedPdf(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OnePage page(int number) {
        return pages.get(number - 1);
    }

    String text() {
        return String.join("\n", pages.stream().map(OnePage::text).toList());
    }

    PDDocument document() throws IOException {
        return Loader.loadPDF(file);
    }

    /** The letters of one page in the order in which they are read. */
    static final class OnePage extends PDFTextStripper {

        private final StringBuilder text = new StringBuilder();
        private final List<TextPosition> letters = new ArrayList<>();

        OnePage() {
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String words, List<TextPosition> positions) {
            positions.forEach(position -> {
                for (char letter : position.getUnicode().toCharArray()) {
                    text.append(letter == '\u00A0' ? ' ' : letter);
                    letters.add(position);
                }
            });
        }

        @Override
        protected void writeWordSeparator() {
            between(' ');
        }

        @Override
        protected void writeLineSeparator() {
            between('\n');
        }

        private void between(char separator) {
            text.append(separator);
            letters.add(null);
        }

        String text() {
            return text.toString();
        }

        List<String> lines() {
            return text().lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        Place find(String words) {
            int from = text.indexOf(words);
            if (from < 0) {
                throw new AssertionError("«" + words + "» is not on the page:\n" + text);
            }
            return new Place(letters.subList(from, from + words.length()).stream()
                    .filter(letter -> letter != null && !letter.getUnicode().isBlank())
                    .toList());
        }

        Place everything() {
            return new Place(letters.stream()
                    .filter(letter -> letter != null && !letter.getUnicode().isBlank())
                    .toList());
        }
    }

    /** Letters and where they stand. */
    record Place(List<TextPosition> letters) {

        double left() {
            return letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow() * MILLIMETRES;
        }

        double right() {
            return letters.stream()
                            .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                            .max()
                            .orElseThrow()
                    * MILLIMETRES;
        }

        double middle() {
            return (left() + right()) / 2;
        }

        /** Of the feet of the letters. */
        double line() {
            return letters.getFirst().getYDirAdj() * MILLIMETRES;
        }

        double lowest() {
            return letters.stream().mapToDouble(TextPosition::getYDirAdj).max().orElseThrow() * MILLIMETRES;
        }

        double highest() {
            return letters.stream().mapToDouble(TextPosition::getYDirAdj).min().orElseThrow() * MILLIMETRES;
        }

        double size() {
            return letters.stream()
                    .mapToDouble(letter -> Math.round(letter.getYScale() * 20) / 20.0)
                    .distinct()
                    .reduce((one, other) -> {
                        throw new AssertionError("Letters of two sizes: " + one + " and " + other);
                    })
                    .orElseThrow();
        }

        /** «Regular», «Bold», «Italic» or «BoldItalic». */
        String face() {
            List<String> faces = letters.stream()
                    .map(letter -> letter.getFont().getName().replaceFirst(".*LiberationSerif-?", ""))
                    .distinct()
                    .toList();
            if (faces.size() != 1) {
                throw new AssertionError("Letters of several faces: " + faces);
            }
            return faces.getFirst().isEmpty() ? "Regular" : faces.getFirst();
        }
    }
}
