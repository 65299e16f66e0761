package vn.dondoc.document.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dondoc.document.press.DocxPress;
import vn.dondoc.document.press.Imprint;
import vn.dondoc.document.press.PdfPress;
import vn.dondoc.document.press.Sheet;

/**
 * Writes papers; the front door. Page, sizes, styles and places follow NĐ 30/2020/NĐ-CP, Điều 8 and Phụ lục I; both
 * files show the same, and the same outline gives the same bytes at any time.
 *
 * <p>The sources of a paper are in the properties of each file; where it has appendices they are printed under the last
 * one too. On the pages of the paper itself the decree leaves no place for them.
 */
public final class Papers {

    /** The media type of a DOCX file. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The media type of a PDF file. */
    public static final String PDF = "application/pdf";

    private Papers() {}

    /**
     * Writes a document of Word, to be gone on with and signed.
     *
     * @throws IOException where the stream does not take it
     */
    public static void docx(Paper paper, OutputStream out) throws IOException {
        DocxPress.print(sheets(paper), imprint(paper), out);
    }

    /**
     * Writes a PDF with its font and its structure in it (PDF/A-2a and PDF/UA-1), to be kept.
     *
     * @throws IOException where the stream does not take it
     */
    public static void pdf(Paper paper, OutputStream out) throws IOException {
        PdfPress.print(sheets(paper), imprint(paper), out);
    }

    private static List<Sheet> sheets(Paper paper) {
        return new Composition(paper).sheets();
    }

    private static Imprint imprint(Paper paper) {
        return new Imprint(
                paper.title().line(),
                paper.head().issuer().name(),
                paper.sources().line(),
                paper.sources().moment());
    }
}
