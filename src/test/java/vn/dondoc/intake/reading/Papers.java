package vn.dondoc.intake.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes the files that the tests read, with the programs' own libraries. */
final class Papers {

    static final List<String> PLAN = List.of(
            "ỦY BAN NHÂN DÂN",
            "HUYỆN THANH BÌNH",
            "Số: 27/KH-UBND",
            "KẾ HOẠCH",
            "Tuyên truyền phổ biến pháp luật về phòng cháy năm 2022",
            "1. Phòng Tư pháp chủ trì hướng dẫn các xã, thị trấn thực hiện.",
            "2. Báo cáo kết quả về huyện trước ngày 15 tháng 11 năm 2022.");

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Papers() {}

    @FunctionalInterface
    interface Writing<T> {
        void into(T target) throws IOException;
    }

    static byte[] docx(Writing<XWPFDocument> writing) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.into(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx(List<String> lines) {
        return docx(document -> lines.forEach(line -> line(document, line)));
    }

    static void line(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    static void cell(XWPFTable table, int row, int column, String... lines) {
        var cell = table.getRow(row).getCell(column);
        cell.setText(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            cell.addParagraph().createRun().setText(lines[i]);
        }
    }

    /** A DOCX file whose body is this markup of the word processor. */
    static byte[] docxOf(String body) {
        return replaced(docx(List.of("x")), Map.of("word/document.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                    xmlns:v="urn:schemas-microsoft-com:vml"
                    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>%s</w:body></w:document>
                """.formatted(body)
                .getBytes(StandardCharsets.UTF_8)));
    }

    /** The same package with some parts put in place of others or added. */
    static byte[] replaced(byte[] zip, Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!parts.containsKey(entry.getName())) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] pdf(List<String> lines, int pages) {
        return pdf(lines, pages, null, null);
    }

    /** @param owner if not null the file is encrypted, and opens with the user's password */
    static byte[] pdf(List<String> lines, int pages, String owner, String user) {
        try (PDDocument document = new PDDocument();
                InputStream ttf = PDType0Font.class.getResourceAsStream(FONT)) {
            PDType0Font font = PDType0Font.load(document, ttf);
            for (int page = 0; page < pages; page++) {
                page(document, font, lines);
            }
            if (owner != null) {
                document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDType0Font font, List<String> lines) throws IOException {
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
    }

    /** A table of three columns with a cell of two lines, drawn as word processors do. */
    static byte[] pdfWithTable() {
        try (PDDocument document = new PDDocument();
                InputStream ttf = PDType0Font.class.getResourceAsStream(FONT)) {
            PDType0Font font = PDType0Font.load(document, ttf);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (float y : new float[] {700, 670, 630, 600}) {
                    content.addRect(70, y, 430, 0.5f);
                    content.fill();
                }
                for (float x : new float[] {70, 220, 370, 500}) {
                    content.addRect(x, 600, 0.5f, 100);
                    content.fill();
                }
                word(content, font, 70, 740, "Phân công thực hiện");
                word(content, font, 75, 680, "Nhiệm vụ");
                word(content, font, 225, 680, "Đơn vị chủ trì");
                word(content, font, 375, 680, "Thời gian");
                word(content, font, 75, 655, "Tập huấn nghiệp vụ");
                word(content, font, 75, 638, "cho cán bộ xã");
                word(content, font, 225, 655, "Phòng Tư pháp");
                word(content, font, 375, 655, "Quý II");
                word(content, font, 75, 610, "Kiểm tra");
                word(content, font, 375, 610, "Quý III");
                word(content, font, 70, 560, "Nơi nhận");
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number left open in the text and put in by an annotation, as electronic offices issue documents. */
    static byte[] pdfWithStampedNumber() {
        try (PDDocument document = new PDDocument();
                InputStream ttf = PDType0Font.class.getResourceAsStream(FONT)) {
            PDType0Font font = PDType0Font.load(document, ttf);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                word(content, font, 70, 740, "Số:         /KH-UBND");
                word(content, font, 70, 700, "KẾ HOẠCH");
            }
            PDRectangle place = new PDRectangle(100, 735, 20, 16);
            PDAppearanceStream look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(20, 16));
            look.setResources(new PDResources());
            try (PDPageContentStream content = new PDPageContentStream(document, look)) {
                word(content, font, 0, 5, "27");
            }
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(place);
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(look);
            stamp.setAppearance(looks);
            page.getAnnotations().add(stamp);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void word(PDPageContentStream content, PDType0Font font, float x, float y, String word)
            throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(x, y);
        content.showText(word);
        content.endText();
    }

    /** A PDF whose pages are pictures, as a scanner makes it. */
    static byte[] scannedPdf(List<String> lines, int pages) {
        try (PDDocument document = new PDDocument()) {
            var picture = LosslessFactory.createFromImage(document, picture(lines));
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] image(List<String> lines, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture(lines), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page photographed with the telephone held across. */
    static byte[] sideways(List<String> lines) {
        BufferedImage upright = picture(lines);
        BufferedImage turned = new BufferedImage(upright.getHeight(), upright.getWidth(), upright.getType());
        Graphics2D brush = turned.createGraphics();
        brush.rotate(Math.PI / 2);
        brush.drawImage(upright, 0, -upright.getHeight(), null);
        brush.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(turned, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(List<String> lines) {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, image.getWidth(), image.getHeight());
        brush.setColor(Color.BLACK);
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setFont(font());
        for (int i = 0; i < lines.size(); i++) {
            brush.drawString(lines.get(i), 150, 200 + 70 * i);
        }
        brush.dispose();
        return image;
    }

    private static Font font() {
        try (InputStream ttf = PDType0Font.class.getResourceAsStream(FONT)) {
            return Font.createFont(Font.TRUETYPE_FONT, ttf).deriveFont(36f);
        } catch (IOException | java.awt.FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
