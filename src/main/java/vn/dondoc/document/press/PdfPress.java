package vn.dondoc.document.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.dondoc.document.press.Style.Letters;

/** Prints sheets as PDF with the font in the file, its text and its structure readable by programs (PDF/A-2a). */
public final class PdfPress {

    private static final int BOLD = 700;
    private static final int PLAIN = 400;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private PdfPress() {}

    /**
     * Prints; the same sheets and imprint give the same bytes.
     *
     * @throws IOException where the stream does not take it
     */
    public static void print(List<Sheet> sheets, Imprint imprint, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(HtmlSheets.of(sheets, imprint), null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.withProducer(Imprint.PROGRAM);
        for (Letters letters : Letters.values()) {
            byte[] file = Faces.of(letters).file();
            builder.useFont(
                    () -> new ByteArrayInputStream(file),
                    StyleSheet.FAMILY,
                    letters.bold ? BOLD : PLAIN,
                    letters.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            PdfImprint.put(document, imprint);
            document.save(out);
        }
    }
}
