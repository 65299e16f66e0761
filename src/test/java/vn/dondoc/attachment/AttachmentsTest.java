package vn.dondoc.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.attachment.FileRefused.Reason;
import vn.dondoc.intake.reading.DocumentReader;

@PagesTest
class AttachmentsTest {

    static final String[] REPORT = {"UBND XÃ QUẢNG THÁI", "Số: 12/BC-UBND", "BÁO CÁO", "Kết quả 6 tháng đầu năm 2021"};
    static final String[] SECRET = {"UBND XÃ QUẢNG THÁI", "MẬT", "Số: 12/BC-UBND", "BÁO CÁO", "Kết quả 6 tháng"};

    @Autowired
    Attachments attachments;

    @Autowired
    Downloads downloads;

    @Autowired
    DocumentReader documents;

    @Autowired
    MessageSource messages;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    final String name = "minhchung" + UUID.randomUUID().toString().substring(0, 8);
    UUID officer;

    @BeforeEach
    void anOfficer() {
        officer = people.officer(name);
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from attachment where stored_by = ?").param(officer).update();
    }

    @Test
    void everyAcceptedTypeIsKeptAsWhatItIs() throws IOException {
        assertThat(kept("bao-cao.pdf", Evidence.pdf(REPORT))).isEqualTo("application/pdf");
        assertThat(kept("bao-cao.docx", Evidence.docx(REPORT))).isEqualTo(FileType.DOCX.mediaType());
        assertThat(kept("so-lieu.xlsx", Evidence.xlsx(List.of(List.of("Xã", "Số lớp"), List.of("Quảng Thái", "3")))))
                .isEqualTo(FileType.XLSX.mediaType());
        assertThat(kept("so-lieu.csv", "Xã;Số lớp\nQuảng Thái;3\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/csv");
        assertThat(kept("C:\\anh\\Hội nghị.PNG", Evidence.picture("png", REPORT)))
                .isEqualTo("image/png");
    }

    @Test
    void aPhotographWithoutWordsIsKeptBeforeLong() throws IOException {
        long begun = System.nanoTime();
        assertThat(kept("hoi-nghi.jpg", Evidence.photograph())).isEqualTo("image/jpeg");
        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(60);
    }

    @Test
    void ofALongScanOnlyTheFirstPagesAreRecognised() throws IOException {
        assumeTrue(documents.recognises(), "no recognition of scans on this machine");
        long begun = System.nanoTime();
        kept("quet.pdf", Evidence.scan(2, REPORT));
        long two = System.nanoTime() - begun;
        begun = System.nanoTime();
        kept("quet.pdf", Evidence.scan(40, REPORT));
        assertThat(System.nanoTime() - begun).isLessThan(6 * two);
    }

    @Test
    void aSecretIsRefusedAndOnlyTheAttemptIsRemembered() throws IOException {
        assertThat(refused("toi-mat.docx", Evidence.docx(SECRET)).reason()).isEqualTo(Reason.SECRET);
        assertThat(refused("toi-mat.pdf", Evidence.pdf(SECRET)).reason()).isEqualTo(Reason.SECRET);
        List<List<String>> rows = Stream.of(SECRET).map(List::of).toList();
        assertThat(refused("toi-mat.xlsx", Evidence.xlsx(List.of(List.of("Biểu 1")), rows))
                        .reason())
                .isEqualTo(Reason.SECRET);
        byte[] csv = String.join(";;\n", SECRET).getBytes(StandardCharsets.UTF_8);
        assertThat(refused("toi-mat.csv", csv).reason()).isEqualTo(Reason.SECRET);

        assertThat(storedFiles()).isZero();
        assertThat(subjects("attachment.secret")).containsExactly("-", "-", "-", "-");
    }

    @Test
    void aSecretIsFoundInAScanToo() throws IOException {
        assumeTrue(documents.recognises(), "no recognition of scans on this machine");
        assertThat(refused("quet.pdf", Evidence.scan(1, SECRET)).reason()).isEqualTo(Reason.SECRET);
        assertThat(refused("quet.jpg", Evidence.picture("jpg", SECRET)).reason())
                .isEqualTo(Reason.SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "Họ và tên, Năm sinh",
        "Họ tên trẻ, Ngày sinh",
        "HỌ VÀ TÊN, 'Ngày, tháng, năm sinh'",
        "Tên học sinh, Tuổi",
        "'Họ, tên', Sinh năm",
        "Họ đệm, Ngày sinh (dd/mm/yyyy)",
        "Full name, Date of birth"
    })
    void namesBesideDaysOfBirthAreRefusedInEveryTable(String person, String birth) throws IOException {
        List<List<String>> rows = List.of(
                List.of("DANH SÁCH"),
                List.of("TT", person, "Địa chỉ", birth),
                List.of("1", "Nguyễn Văn A", "", "2010"));
        assertThat(refused("danh-sach-nguyen-van-a.xlsx", Evidence.xlsx(List.of(List.of("Bìa")), rows))
                        .reason())
                .isEqualTo(Reason.LIST_OF_PERSONS);
        for (String parting : List.of(";", ",", "\t")) {
            String csv = "TT" + parting + quoted(person) + parting + quoted(birth) + "\r\n1" + parting + "A\r\n";
            assertThat(refused("danh-sach.csv", csv.getBytes(StandardCharsets.UTF_8))
                            .reason())
                    .isEqualTo(Reason.LIST_OF_PERSONS);
        }
        assertThat(subjects("attachment.refused")).containsOnly("-");
        assertThat(storedFiles()).isZero();
    }

    @Test
    void aHeaderSpreadOverRowsIsSeenAsOne() throws IOException {
        byte[] list = Evidence.xlsx(List.of(
                List.of("Họ và tên", "Thông tin"), List.of("", "Giới tính", "Năm sinh"), List.of("Nguyễn Văn A")));
        assertThat(refused("danh-sach.xlsx", list).reason()).isEqualTo(Reason.LIST_OF_PERSONS);
    }

    @ParameterizedTest
    @MethodSource
    void tablesWithoutPersonsAreKept(List<String> header) throws IOException {
        kept("so-lieu.xlsx", Evidence.xlsx(List.of(header, header.reversed())));
        assertThat(storedFiles()).isOne();
    }

    static Stream<Arguments> tablesWithoutPersonsAreKept() {
        return Stream.of(
                Arguments.of(List.of("Tên đơn vị", "Số trẻ dưới 16 tuổi", "Ngày gửi")),
                Arguments.of(List.of("Nhóm tuổi", "Số vụ", "Tên chỉ tiêu")),
                Arguments.of(List.of("Họ và tên cộng tác viên", "Số trẻ dưới 16 tuổi", "Điện thoại")),
                Arguments.of(List.of("Năm", "Tên xã", "Số trẻ sinh ra")));
    }

    @Test
    void contentThatIsNotWhatTheNameSaysIsRefused() throws IOException {
        assertThat(refused("a.docx", Evidence.pdf(REPORT)).reason()).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refused("a.csv", Evidence.docx(REPORT)).reason()).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refused("a.png", Evidence.picture("jpg", REPORT)).reason()).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refused("a.html", "<html></html>".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.WRONG_TYPE);
        assertThat(refused("a.csv", new byte[] {'M', 'Z', 0, 1}).reason()).isEqualTo(Reason.WRONG_TYPE);
        assertThat(subjects("attachment.refused")).contains("a.docx", "a.html");
    }

    @Test
    void whatCannotBeOpenedOrHarmsIsRefused() throws Exception {
        byte[] table = Evidence.xlsx(List.of(List.of("Xã")));
        assertThat(refused("a.pdf", new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        assertThat(refused("a.pdf", new byte[31 << 20]).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("a.xlsx", Arrays.copyOf(table, table.length / 2)).reason())
                .isEqualTo(Reason.BROKEN);
        assertThat(refused("a.xlsx", Evidence.with(table, "xl/vbaProject.bin", new byte[9]))
                        .reason())
                .isEqualTo(Reason.MACROS);
        assertThat(refused("a.docx", Evidence.with(Evidence.docx(REPORT), "word/vbaProject.bin", new byte[9]))
                        .reason())
                .isEqualTo(Reason.MACROS);
        assertThat(refused("a.xlsx", Evidence.with(table, "xl/media/a.png", new byte[200 << 20]))
                        .reason())
                .isEqualTo(Reason.BOMB);
        assertThat(refused("a.xlsx", encrypted(table)).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsSentence(Reason reason) {
        FileRefused refused = new FileRefused(reason, 30, 300);
        assertThat(messages.getMessage(refused.messageKey(), refused.arguments().toArray(), Locale.of("vi", "VN")))
                .endsWith(".")
                .doesNotContain("{");
    }

    @Test
    void aRefusalIsRememberedThoughTheRestIsUndone() {
        TransactionTemplate whole = new TransactionTemplate(transactions);
        catchThrowableOfType(
                FileRefused.class,
                () -> whole.executeWithoutResult(all -> attachments.check("a.exe", new byte[] {'M', 'Z'}, name)));
        assertThat(subjects("attachment.refused")).containsExactly("a.exe");
    }

    @Test
    void aFileIsHandedOutAsADownloadThatNothingRuns() throws IOException {
        UUID id = attachments.keep(attachments.check("Báo cáo.pdf", Evidence.pdf(REPORT), name), officer);
        ResponseEntity<byte[]> answer = downloads.of(id);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .contains("B%C3%A1o%20c%C3%A1o.pdf");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/octet-stream");
        assertThat(answer.getBody()).isEqualTo(attachments.content(id));
    }

    private String kept(String fileName, byte[] content) {
        UUID id = attachments.keep(attachments.check(fileName, content, name), officer);
        StoredFile file = attachments.file(id);
        assertThat(fileName).endsWith(file.fileName());
        assertThat(file.fileName()).doesNotContain("\\");
        return file.mediaType();
    }

    private FileRefused refused(String fileName, byte[] content) {
        return catchThrowableOfType(FileRefused.class, () -> attachments.check(fileName, content, name));
    }

    private long storedFiles() {
        return jdbc.sql("select count(*) from attachment where stored_by = ?")
                .param(officer)
                .query(Long.class)
                .single();
    }

    private List<String> subjects(String action) {
        return jdbc.sql("select subject from audit_entry where action = ? and actor = ?")
                .params(action, name)
                .query(String.class)
                .list();
    }

    private static String quoted(String cell) {
        return '"' + cell + '"';
    }

    private static byte[] encrypted(byte[] content) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(content);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
