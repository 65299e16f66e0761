package vn.dondoc.document.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.dondoc.document.press.Style.Letters;

/** Prints sheets as PDF with the font in the file, its text and its structure readable by programs (PDF/A-2a, PDF/UA-1). */
public final class PdfPress {

    private static final int BOLD = 700;
    private static final int PLAIN = 400;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // it tells of every font and sheet that it reads
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPress() {}

    /**
     * Prints; the same sheets and imprint give the same bytes.
     *
     * @throws IOException where the stream does not take it
     */
    public static void print(List<Sheet> sheets, Imprint imprint, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            try (PdfBoxRenderer renderer = builder(document)
                    .withHtmlContent(HtmlSheets.of(sheets, imprint), null)
                    .buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
                PdfImprint.put(document, imprint);
                document.save(out);
            }
        }
    }

    private static PdfRendererBuilder builder(PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .useUnicodeLineBreaker(new WordBreaks())
                .withProducer(Imprint.PROGRAM);
        for (Letters letters : Letters.values()) {
            builder.useFont(
                    new PDFontSupplier(Faces.of(letters).in(document)),
                    StyleSheet.FAMILY,
                    letters.bold ? BOLD : PLAIN,
                    letters.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        return builder;
    }
}
