package vn.dondoc.document.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One face of the font that comes with the program; it has the measures of Times New Roman. */
final class Face {

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Face(byte[] file) throws IOException {
        this.file = file;
        font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        letters = font.getUnicodeCmapLookup();
    }

    static Face read(String name) {
        try (InputStream in = Face.class.getResourceAsStream("/font/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is missing");
            }
            return new Face(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The face for a document, of which only the letters used are put into it. Letters are not drawn as ligatures, as
     * Word does not do so either; and the document closes what it was given.
     */
    PDFont in(PDDocument document) {
        try {
            TrueTypeFont own = new TTFParser().parse(new RandomAccessReadBuffer(file));
            own.setEnableGsub(false);
            return PDType0Font.load(document, own, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean draws(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    /** The width of a text, for each point of its size. */
    synchronized double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int letter) {
        try {
            return (double) font.getAdvanceWidth(letters.getGlyphId(letter)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
