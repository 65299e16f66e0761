package vn.dondoc.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.dondoc.intake.reading.UnreadableDocument.Reason;

class RefusalTest {

    private final DocumentReader reader = new DocumentReader("no-such-command");

    private Reason refusal(byte[] content, String name) {
        return refused(content, name).reason();
    }

    private UnreadableDocument refused(byte[] content, String name) {
        return catchThrowableOfType(UnreadableDocument.class, () -> reader.read(content, name, ReadingProgress.SILENT));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void contentThatIsNotWhatTheNameSays() {
        assertThat(refusal(Papers.docx(Papers.PLAN), "kh.pdf")).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal(Papers.pdf(Papers.PLAN, 1), "kh.docx")).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal(bytes("chỉ là chữ"), "kh.doc")).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal(Papers.image(Papers.PLAN, "png"), "kh.txt")).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refused(Papers.docx(Papers.PLAN), "kh.doc").arguments()).containsExactly(".doc", "DOCX");
    }

    @Test
    void typesThatAreNotAccepted() throws IOException {
        assertThat(refusal(bytes("{\\rtf1\\ansi Ke hoach}"), "kh.doc")).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal(bytes("MZ\u0000\u0001\u0000"), "kh.txt")).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal(bytes("x"), "kh.exe")).isEqualTo(Reason.WRONG_TYPE);
        try (var sheet = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            sheet.createSheet();
            sheet.write(out);
            assertThat(refusal(out.toByteArray(), "kh.docx")).isEqualTo(Reason.WRONG_TYPE);
        }
    }

    @Test
    void aFileWithoutWords() {
        assertThat(refusal(new byte[0], "kh.docx")).isEqualTo(Reason.EMPTY);
        assertThat(refusal(bytes(" \n\t "), "kh.txt")).isEqualTo(Reason.EMPTY);
        assertThat(refusal(Papers.docx(List.of("", " ")), "kh.docx")).isEqualTo(Reason.EMPTY);
    }

    @Test
    void halfOfAFile() {
        byte[] docx = Papers.docx(Papers.PLAN);
        assertThat(refusal(Arrays.copyOf(docx, docx.length / 2), "kh.docx")).isEqualTo(Reason.BROKEN);
        assertThat(refusal(bytes("%PDF-1.7\n1 0 obj\n<<"), "kh.pdf")).isEqualTo(Reason.BROKEN);
        byte[] png = Papers.image(Papers.PLAN, "png");
        assertThat(refusal(Arrays.copyOf(png, 20), "kh.png")).isEqualTo(Reason.BROKEN);
        assertThat(refusal(Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 900), "kh.doc"))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void aWordFileWithAPassword() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Papers.docx(Papers.PLAN));
            }
            files.writeFilesystem(out);
            assertThat(refusal(out.toByteArray(), "kh.docx")).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void moreThanThirtyMegabytes() {
        assertThat(refused(new byte[31 << 20], "kh.pdf").arguments()).containsExactly(30);
    }

    @Test
    void aZipBomb() {
        byte[] bomb = Papers.replaced(Papers.docx(Papers.PLAN), Map.of("word/media/image1.png", new byte[90 << 20]));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal(bomb, "kh.docx")).isEqualTo(Reason.BOMB);
        byte[] main = Papers.replaced(Papers.docx(Papers.PLAN), Map.of("word/document.xml", new byte[60 << 20]));
        assertThat(refusal(main, "kh.docx")).isEqualTo(Reason.BOMB);
    }

    @Test
    void anXmlBombAndAnExternalEntity() {
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w>&b;</w>";
        assertThat(refusal(withMain(laughs), "kh.docx")).isEqualTo(Reason.BOMB);
        String outside = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w>&x;</w>";
        assertThat(refusal(withMain(outside), "kh.docx")).isEqualTo(Reason.BOMB);
        assertThat(refusal(withMain("<a>".repeat(100_000)), "kh.docx")).isEqualTo(Reason.BOMB);
    }

    private static byte[] withMain(String xml) {
        return Papers.replaced(Papers.docx(Papers.PLAN), Map.of("word/document.xml", bytes(xml)));
    }

    @Test
    void aPdfThatSwells() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(bytes("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n"));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(file, new Deflater(9))) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                deflated.write(zeros);
            }
        }
        file.writeBytes(bytes("\nendstream\nendobj\n"));
        assertThat(refusal(file.toByteArray(), "kh.pdf")).isEqualTo(Reason.BOMB);
    }

    @Test
    void aPictureOfAbsurdSizeIsNotDecoded() {
        byte[] png = Papers.image(List.of("x"), "png");
        // width and height stand after the signature and the name of the first chunk, followed by their checksum
        png[16] = 0x00;
        png[17] = 0x7F;
        png[20] = 0x00;
        png[21] = 0x7F;
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        assertThat(refusal(png, "kh.png")).isEqualTo(Reason.BOMB);
    }

    @Test
    void aSecretText() {
        byte[] text = bytes("UBND HUYỆN\nTUYỆT MẬT\nKẾ HOẠCH\nnội dung");
        assertThat(refusal(text, "kh.txt")).isEqualTo(Reason.SECRET);
        assertThat(catchThrowableOfType(UnreadableDocument.class, () -> reader.readPasted("MẬT\nKẾ HOẠCH\nnội dung"))
                        .reason())
                .isEqualTo(Reason.SECRET);
    }

    @Test
    void bytesOfNoKnownEncoding() {
        byte[] odd = {'K', (byte) 0x81, ' ', 'h', (byte) 0x8D, 'c', 'h', (byte) 0x9D, ' ', (byte) 0x90, 'm'};
        assertThat(refusal(odd, "kh.txt")).isEqualTo(Reason.LEGACY_ENCODING);
    }

    @Test
    void everyReasonAndNoteHasItsSentence() throws IOException {
        Properties texts = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/intake.properties")) {
            texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (Reason reason : Reason.values()) {
            assertThat(texts.getProperty(new UnreadableDocument(reason).messageKey()))
                    .as(reason.name())
                    .isNotBlank();
        }
        for (ReadingNote note : ReadingNote.values()) {
            assertThat(texts.getProperty(note.messageKey())).as(note.name()).isNotBlank();
        }
    }
}
