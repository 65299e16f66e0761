package vn.dondoc.attachment;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people hand them in, made with the programs' own libraries. */
public final class Evidence {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Evidence() {}

    static byte[] docx(String... lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String line : lines) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    public static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream ttf = PDType0Font.class.getResourceAsStream(FONT);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDType0Font font = PDType0Font.load(document, ttf);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 13);
                content.setLeading(20);
                content.newLineAtOffset(70, 760);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] scan(int pages, String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var picture = LosslessFactory.createFromImage(document, page(lines));
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    public static byte[] picture(String format, String... lines) throws IOException {
        return saved(page(lines), format);
    }

    /** Without words, but with as much in it as a photograph taken out of doors. */
    static byte[] photograph() throws IOException {
        BufferedImage image = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        Random random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            brush.setColor(new Color(random.nextInt(1 << 24)));
            brush.fillOval(random.nextInt(3000), random.nextInt(2000), random.nextInt(200), random.nextInt(200));
        }
        brush.dispose();
        return saved(image, "jpg");
    }

    /** One sheet for each list of rows. */
    @SafeVarargs
    static byte[] xlsx(List<List<String>>... sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (List<List<String>> rows : sheets) {
                XSSFSheet sheet = workbook.createSheet();
                for (List<String> cells : rows) {
                    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    cells.forEach(cell ->
                            row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** The same package with one part more. */
    static byte[] with(byte[] zip, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage page(String... lines) throws IOException {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, image.getWidth(), image.getHeight());
        brush.setColor(Color.BLACK);
        try (InputStream ttf = PDType0Font.class.getResourceAsStream(FONT)) {
            brush.setFont(Font.createFont(Font.TRUETYPE_FONT, ttf).deriveFont(36f));
        } catch (java.awt.FontFormatException e) {
            throw new IOException(e);
        }
        for (int i = 0; i < lines.length; i++) {
            brush.drawString(lines[i], 150, 200 + 70 * i);
        }
        brush.dispose();
        return image;
    }

    private static byte[] saved(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
