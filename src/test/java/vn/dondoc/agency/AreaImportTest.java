package vn.dondoc.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;

@PagesTest
@Transactional
class AreaImportTest {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    static final String LIST = """
            code,name,tier,kind,parent_code
            x1,Thành phố Hồ Chí Minh,PROVINCE,CITY,
            x2,Thành phố Huế,PROVINCE,CITY,
            x3,"Phường Ba Đình",COMMUNE,WARD,x1
            x4,Phường 12,COMMUNE,WARD,x1
            x5,Xã A Lưới 1,COMMUNE,COMMUNE,x2
            """;

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    AreaImports imports;

    @Autowired
    Units units;

    @Autowired
    UnitDirectory directory;

    @BeforeEach
    void anAdministrator() {
        people.administrator("quan.tri");
    }

    @Test
    void everyAreaBecomesItsPeoplesCommittee() {
        ImportCheck done = take(LIST, DAY, false);
        assertThat(done.added()).hasSize(5);
        assertThat(name("x5")).isEqualTo("Ủy ban nhân dân xã A Lưới 1");
        assertThat(name("x1")).isEqualTo("Ủy ban nhân dân Thành phố Hồ Chí Minh");
        assertThat(name("x2")).isEqualTo("Ủy ban nhân dân thành phố Huế");
        assertThat(name("x3")).isEqualTo("Ủy ban nhân dân phường Ba Đình");
        assertThat(name("x4")).isEqualTo("Ủy ban nhân dân Phường 12");
        assertThat(row("x3").shortName()).isEqualTo("UBND phường Ba Đình");
        assertThat(row("x3").parentName()).isEqualTo("UBND Thành phố Hồ Chí Minh");
    }

    @Test
    void aMarkOrSemicolonsOrDecomposedLettersChangeNothing() {
        String odd = "\uFEFF"
                + java.text.Normalizer.normalize(LIST.replace(',', ';'), java.text.Normalizer.Form.NFD)
                        .replace("\n", "\r\n");
        assertThat(take(odd, DAY, false).added()).hasSize(5);
        assertThat(name("x3")).isEqualTo("Ủy ban nhân dân phường Ba Đình");
    }

    @Test
    void aSecondListRenamesAndMovesFromItsDay() {
        take(LIST, DAY, false);
        LocalDate later = LocalDate.of(2026, 1, 1);
        String next = LIST.replace("\"Phường Ba Đình\",COMMUNE,WARD,x1", "Phường Điện Biên,COMMUNE,WARD,x2");
        ImportCheck check = imports.check(keep(next, later));
        assertThat(check.added()).isEmpty();
        assertThat(check.unchanged()).isEqualTo(4);
        assertThat(check.changed()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Ủy ban nhân dân phường Ba Đình");
            assertThat(change.name()).isEqualTo("UBND phường Điện Biên");
            assertThat(change.superior()).isEqualTo("x2");
        });
        UUID unit = row("x3").id();
        take(next, later, false);
        assertThat(units.on(unit, later).name()).isEqualTo("Ủy ban nhân dân phường Điện Biên");
        assertThat(units.on(unit, later).parentName()).isEqualTo("UBND thành phố Huế");
        assertThat(units.on(unit, DAY).name()).isEqualTo("Ủy ban nhân dân phường Ba Đình");
        assertThat(imports.check(keep(LIST, later)).problems())
                .as("the day is taken by another name")
                .extracting(RowProblem::key)
                .containsExactly("agency.import.problem.order");
    }

    @Test
    void everyWrongRowIsNamedWithItsLineAndColumn() {
        String wrong = """
                code,name,tier,kind,parent_code
                y1,Tỉnh Một,PROVINCE,PROVINCE,
                ,Xã A,COMMUNE,COMMUNE,y1
                y2,,COMMUNE,COMMUNE,y1
                y3,Xã B,XA,COMMUNE,y1
                y4,Xã C,COMMUNE,XA,y1
                y1,Xã D,COMMUNE,COMMUNE,y1
                y5,Xã E,COMMUNE,COMMUNE,99
                y6,Xã G,COMMUNE,COMMUNE
                y7,Xã H,COMMUNE,PROVINCE,y1
                y8,Xã I,COMMUNE,COMMUNE,
                y9,Xã K,COMMUNE,COMMUNE,y9
                y10,Xã L,COMMUNE,COMMUNE,y11
                y11,Xã M,COMMUNE,COMMUNE,y1
                """;
        List<String> said = imports.check(keep(wrong, DAY)).problems().stream()
                .map(problem -> problem.line() + " " + problem.column()
                        + problem.key().substring(problem.key().lastIndexOf('.')))
                .toList();
        assertThat(said)
                .containsExactly(
                        "3 code.missing",
                        "4 name.missing",
                        "5 tier.tier",
                        "6 kind.kind",
                        "7 code.twice",
                        "7 parent_code.self",
                        "8 parent_code.parent",
                        "9 .columns",
                        "10 kind.unfit",
                        "11 parent_code.missing",
                        "12 parent_code.self",
                        "13 parent_code.above");
    }

    @Test
    void aFileThatIsNoListIsRefusedAsAWhole() {
        assertThat(problem("xin chào")).isEqualTo("head");
        assertThat(problem("  \n ")).isEqualTo("empty");
        assertThat(problem("code,name,tier,kind,parent_code\n")).isEqualTo("empty");
        assertThat(problem("code,name,tier,kind,parent_code\n1,\"Xã")).isEqualTo("broken");
        UUID foreign = imports.keep("a.csv", LIST.getBytes(StandardCharsets.UTF_16LE), DAY, "x");
        assertThat(imports.check(foreign).problems().getFirst().key()).endsWith(".encoding");
    }

    @Test
    void nothingIsTakenInWhileARowIsWrongUnlessTheGoodOnesAreAskedFor() {
        String half = LIST + "x6,Xã Sai,COMMUNE,COMMUNE,99\n";
        take(half, DAY, false);
        assertThat(directory.named("x3", DAY)).isEmpty();
        take(half, DAY, true);
        assertThat(directory.named("x3", DAY)).hasSize(1);
        assertThat(directory.named("x6", DAY)).isEmpty();
    }

    @Test
    void anUploadIsTriedFirstAndThenTakenIn() {
        MvcTestResult uploaded = browser.post()
                .uri("/units/import")
                .multipart()
                .file(new MockMultipartFile("file", "ds.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)))
                .param("listedFrom", "01/07/2025")
                .with(people.as("quan.tri"))
                .with(csrf())
                .exchange();
        String address = uploaded.getResponse().getRedirectedUrl();
        assertThat(desk.get("quan.tri", address)).bodyText().contains("ds.csv", "UBND phường Ba Đình", "Chưa ghi gì");
        assertThat(directory.named("x3", DAY)).isEmpty();
        assertThat(desk.post("quan.tri", address + "/completion")).hasRedirectedUrl("/units");
        assertThat(directory.named("x3", DAY)).hasSize(1);
        assertThat(desk.get("quan.tri", address)).hasStatus(404);
    }

    @Test
    void anUploadWithoutAFileIsAskedForOne() {
        assertThat(browser.post()
                        .uri("/units/import")
                        .multipart()
                        .file(new MockMultipartFile("file", "", null, new byte[0]))
                        .param("listedFrom", "hom nay")
                        .with(people.as("quan.tri"))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Hãy chọn một tệp CSV", "Ngày chưa đúng", "hom nay");
    }

    @Test
    void theListOfTheWholeCountryIsTakenInWithoutAnError() throws IOException {
        Path list = Path.of("..", "shared", "data", "units-2026.csv");
        assumeTrue(Files.exists(list), "the list of the whole country is not here");
        ImportCheck check = imports.check(imports.keep("2026.csv", Files.readAllBytes(list), DAY, "x"));
        assertThat(check.problems()).isEmpty();
        assertThat(check.added()).hasSize(3355);
    }

    private String problem(String text) {
        String key = imports.check(keep(text, DAY)).problems().getFirst().key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private ImportCheck take(String text, LocalDate day, boolean goodRowsOnly) {
        return imports.take(keep(text, day), goodRowsOnly, "quan.tri");
    }

    private UUID keep(String text, LocalDate day) {
        return imports.keep("ds.csv", text.getBytes(StandardCharsets.UTF_8), day, "quan.tri");
    }

    private UnitRow row(String code) {
        return directory.named(code, DAY).getFirst();
    }

    private String name(String code) {
        return row(code).name();
    }
}
