package vn.dondoc.intake.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** The pictures of a PDF's pages: their sizes before they are decoded, and whole pages drawn for recognition. */
final class PdfPictures {

    private static final int DEEPEST = 5;
    private static final int SCAN_PIXELS = 600;
    private static final float DOTS_PER_POINT = 300 / 72f;
    /** A3 at 300 dots per inch. */
    private static final float MOST_PIXELS = 17_500_000f;

    static {
        // else the decoders of pictures write them into temporary files
        ImageIO.setUseCache(false);
    }

    private final PDFRenderer renderer;
    private final PDDocument document;

    PdfPictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.renderer.setSubsamplingAllowed(true);
    }

    /** Whether the page carries a picture as large as a scanned page; refuses absurd sizes. */
    static boolean scanned(PDPage page) throws IOException {
        return largest(page.getResources(), 0) >= (long) SCAN_PIXELS * SCAN_PIXELS;
    }

    static boolean draws(PDPage page) throws IOException {
        if (largest(page.getResources(), 0) > 0) {
            return true;
        }
        // letters turned into outlines make long content without text
        try (var contents = page.getContents()) {
            return contents != null && contents.readNBytes(3_000).length == 3_000;
        }
    }

    /** Whether a picture is in JPEG 2000 and nothing here can decode it, so that it would be drawn as blank paper. */
    static boolean undecodable(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null || ImageIO.getImageReadersByFormatName("jpeg2000").hasNext()) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image && "jpx".equals(image.getSuffix())) {
                return true;
            }
        }
        return false;
    }

    private static long largest(@Nullable PDResources resources, int depth) throws IOException {
        long largest = 0;
        if (resources == null || depth > DEEPEST) {
            return largest;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                Limits.checkPixels(image.getWidth(), image.getHeight());
                largest = Math.max(largest, (long) image.getWidth() * image.getHeight());
            } else if (object instanceof PDFormXObject form) {
                largest = Math.max(largest, largest(form.getResources(), depth + 1));
            }
        }
        return largest;
    }

    BufferedImage page(int index) {
        PDRectangle box = document.getPage(index).getCropBox();
        float area = Math.max(1, box.getWidth() * box.getHeight());
        float scale = Math.min(DOTS_PER_POINT, (float) Math.sqrt(MOST_PIXELS / area));
        try {
            return renderer.renderImage(index, scale, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
