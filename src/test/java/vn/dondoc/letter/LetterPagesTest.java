package vn.dondoc.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.Suspensions;

@PagesTest
class LetterPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    Letters letters;

    @Autowired
    DueLetters due;

    @Autowired
    Obligations obligations;

    @Autowired
    Suspensions suspensions;

    District.World world;
    UUID plan;

    @BeforeEach
    void twoCommunesAreLate() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.on(2021, 6, 16);
    }

    @Test
    void fromWhoIsLateToASignedLetterThatUrgesThem() throws IOException {
        Document late = desk.page(world.monitor(), "/reports/late");
        Document proposed =
                desk.page(world.monitor(), late.select("a[href^=/letters/new]").attr("href"));
        assertThat(proposed.select("table.list tbody tr")).hasSize(2);
        assertThat(proposed.select("#chat-text").text())
                .contains("UBND xã Một", "hạn 14/6")
                .hasSizeLessThan(501);
        Element form = proposed.selectFirst("form[action=/letters]");
        String address = desk.post(world.monitor(), "/letters", Desk.entries(form))
                .getResponse()
                .getRedirectedUrl();
        Document draft = desk.page(world.monitor(), address);
        assertThat(draft.select("textarea[name=addressees]").text()).contains("UBND xã Một", "UBND xã Hai");
        assertThat(draft.select("textarea[name=body]").text())
                .contains(
                        "chưa nhận được kết quả của 2/2 cơ quan, đơn vị",
                        "“trước 15/6/2021”",
                        "chậm nhất ngày 18/6/2021");
        Document unnumbered = Desk.html(sign(address, "signer", "Lê Thị Lan"));
        assertThat(unnumbered.select("#number-error, #day-error").eachText())
                .containsExactly("Hãy ghi số đã cấp cho văn bản.", "Hãy ghi ngày ban hành.");
        assertThat(unnumbered.select("input[name=signer]").val())
                .as("what was typed")
                .isEqualTo("Lê Thị Lan");
        assertThat(sign(address, "number", "45", "day", "16/6/2021")).hasRedirectedUrl(address);
        String text = pdf(address, 3);
        assertThat(text)
                .contains("Lê Thị Lan", "14/6/2021")
                .contains("Số: 45/VHT", "ngày 16 tháng 6 năm 2021", "Kính gửi:", "- Như trên;", "./.")
                .contains("DANH SÁCH CƠ QUAN, ĐƠN VỊ CHƯA THỰC HIỆN");
        assertThat(docx(address, 3)).contains("Kính gửi:", "UBND xã Hai", "PHÒNG VĂN HÓA");
        assertThat(scene.duties(plan, "reminders = 1")).isEqualTo(2);
        UUID half = scene.duty(plan, world.communes().getFirst(), "period like 'HALF_YEAR%'");
        assertThat(desk.page(world.communeOne(), "/obligations/" + half).text()).contains("Công văn số 45/");
        assertThat(desk.page(world.communeOne(), "/reports/" + half)
                        .select(".notice.late blockquote")
                        .text())
                .contains("Công văn số 45/");
        Document first = desk.page(world.communeOne(), "/");
        assertThat(first.select("section.urged a[href=" + address + "]")).hasSize(1);
        assertThat(first.select("main .main").eachAttr("href"))
                .as("the one filled button")
                .containsExactly("/reports/" + half);
        assertThat(first.select("section.urged li").text()).contains("Lần 1", "Công văn số 45/", "61/KH-UBND");
        assertThat(desk.page(world.communeOne(), "/obligations?followed=false&urged=true")
                        .select("main table.list tbody tr"))
                .hasSize(Integer.parseInt(first.select("#urged small").text()));
        assertThat(desk.page(world.communeOne(), address).select("form"))
                .noneMatch(each -> each.attr("action").contains("/letters/"));
        assertThat(desk.get(world.communeOne(), address + "/signature")).hasStatusOk();
        assertThat(desk.get(world.policeman(), address)).hasStatus(404);
        assertThat(desk.upload(
                        world.monitor(),
                        address + "/signature",
                        "file",
                        "lan-hai.pdf",
                        signedPdf(),
                        Desk.entries(draft.selectFirst("form[action$=/words]"))))
                .as("signed already")
                .hasStatusOk();
    }

    @Test
    void tellsOfLettersAboutTheSameAndOfWhatHasChangedMeanwhile() {
        String first = drafted();
        String second = drafted();
        assertThat(desk.page(world.monitor(), "/letters/new?plan=" + plan)
                        .select(".notice a")
                        .eachAttr("href"))
                .containsExactlyInAnyOrder(first, second);
        assertThat(desk.page(world.monitor(), second).select(".notice").text())
                .contains("Đang có dự thảo khác")
                .doesNotContain("Số liệu đã đổi");
        assertThat(sign(first, "number", "46", "day", "16/6/2021")).hasRedirectedUrl(first);
        assertThat(desk.page(world.monitor(), second).select(".notice").text())
                .contains("Số liệu đã đổi", "Đã ký Công văn đôn đốc 46/VHT");
        assertThat(desk.page(world.monitor(), first).select(".notice")).isEmpty();
    }

    @Test
    void theProgramDraftsOnceOnTheDayAfterAndTellsOnlyThoseWhoFollow() {
        scene.on(2021, 6, 14);
        due.draft();
        assertThat(drafts()).isZero();
        scene.on(2021, 6, 15);
        due.draft();
        due.draft();
        scene.on(2021, 6, 16);
        due.draft();
        assertThat(drafts()).isEqualTo(2);
        assertThat(desk.page(world.monitor(), "/").select("section[aria-labelledby=letters] tbody tr"))
                .hasSize(2);
        Document list = desk.page(world.monitor(), "/letters");
        assertThat(list.select("tbody tr").text())
                .contains("Báo cáo đơn vị chậm", "Công văn đôn đốc", "chương trình soạn");
        String report = list.select("a:contains(Báo cáo đơn vị chậm)").attr("href");
        assertThat(desk.page(world.monitor(), report)
                        .select("textarea[name=body]")
                        .text())
                .contains("quá hạn chưa gửi 2 cơ quan", "kính đề nghị");
        assertThat(desk.page(world.leader(), "/letters").select("tbody tr")).isEmpty();
        assertThat(desk.get(world.leader(), report)).hasStatus(404);
        assertThat(desk.get(world.communeOne(), report)).hasStatus(404);
    }

    @Test
    void theSameVersionMakesTheSameFileAndAnEditMakesAnother() throws IOException {
        String address = drafted();
        byte[] first = file(address, 1, "pdf");
        edits(address, desk.page(world.monitor(), address), "about", "đôn đốc gửi báo cáo, lần hai");
        assertThat(file(address, 1, "pdf")).isEqualTo(first);
        assertThat(file(address, 1, "docx")).isEqualTo(file(address, 1, "docx"));
        assertThat(pdf(address, 2)).contains("lần hai");
        assertThat(desk.get(world.monitor(), address + "/versions/3.pdf")).hasStatus(404);
    }

    @Test
    void whoEditsAnOldVersionLosesNothing() {
        String address = drafted();
        Document seen = desk.page(world.monitor(), address);
        edits(address, seen, "about", "bản của người thứ nhất");
        Element form = seen.selectFirst("form[action$=/words]");
        Document second = Desk.html(
                desk.post(world.monitor(), address + "/words", Desk.entries(form, "about", "bản của người thứ hai")));
        assertThat(second.select(".errors").text()).contains("vừa được người khác sửa");
        assertThat(second.select("textarea[name=about]").text()).isEqualTo("bản của người thứ hai");
    }

    @Test
    void whatTheDecreeDoesNotKnowIsRefusedBesideTheField() {
        String address = drafted();
        Element form = desk.page(world.monitor(), address).selectFirst("form[action$=/words]");
        Document wrong = Desk.html(desk.post(
                world.monitor(),
                address + "/words",
                Desk.entries(form, "number", "bốn lăm", "notation", "CV VHTT", "day", "31/2/2021", "addressees", " ")));
        assertThat(wrong.select("#number-error, #notation-error, #day-error, #addressees-error"))
                .hasSize(4);
        assertThat(wrong.select("input[name=number]").val()).isEqualTo("bốn lăm");
        Document noKind =
                Desk.html(desk.post(world.monitor(), address + "/words", Desk.entries(form, "notation", "CV-VHTT")));
        assertThat(noKind.select(".errors").text()).contains("Chưa đúng thể thức");
    }

    @Test
    void aDraftIsWrittenAnewFromWhoIsLateByNowOrDropped() {
        String address = drafted();
        UUID half = scene.duty(plan, world.communes().getFirst(), "period like 'HALF_YEAR%'");
        obligations.submit(half, "Báo cáo số 9/BC-UBND", scene.standing(world.communeOne()));
        assertThat(desk.post(world.monitor(), address + "/refreshing", "version", "1"))
                .hasRedirectedUrl(address);
        assertThat(desk.page(world.monitor(), address).select("#named + table tbody tr"))
                .hasSize(1);
        assertThat(desk.post(world.monitor(), address + "/dropping", "version", "2"))
                .hasRedirectedUrl("/letters");
        assertThat(desk.page(world.monitor(), "/letters").select("tbody tr")).isEmpty();
    }

    @Test
    void whatStandsStillMeanwhileIsNotUrgedByTheSignature() {
        scene.on(2021, 10, 4);
        String address = drafted();
        UUID training = scene.duty(plan, world.justice(), "kind = 'TASK'");
        suspensions.suspend(training, "Mưa lũ", scene.standing(world.monitor()));
        int named = desk.page(world.monitor(), address)
                .select("#named + table tbody tr")
                .size();
        assertThat(sign(address, "number", "45", "day", "04/10/2021")).hasRedirectedUrl(address);
        assertThat(scene.duties(plan, "reminders = 1")).isEqualTo(named - 1);
        assertThat(scene.number("select reminders from obligation where id = ?", training))
                .isZero();
    }

    @Test
    void aDraftStaysAsItIsWhereNobodyIsLateAnyMore() throws IOException {
        String address = drafted();
        for (int commune = 0; commune < 2; commune++) {
            UUID half = scene.duty(plan, world.communes().get(commune), "period like 'HALF_YEAR%'");
            String officer = commune == 0 ? world.communeOne() : world.communeTwo();
            obligations.submit(half, "Báo cáo số 9/BC-UBND", scene.standing(officer));
        }
        assertThat(desk.post(world.monitor(), address + "/refreshing", "version", "1"))
                .hasRedirectedUrl(address);
        assertThat(desk.page(world.monitor(), address).select("#named + table tbody tr"))
                .hasSize(2);
        assertThat(pdf(address, 1)).contains("Kính gửi:");
    }

    @Test
    void aStrangerDraftsNothing() {
        assertThat(desk.get(world.otherDivision(), "/letters/new?plan=" + plan)).hasStatus(404);
        assertThat(desk.get(world.communeOne(), "/letters/new?plan=" + plan)).hasStatus(404);
        assertThat(desk.post(world.communeOne(), "/letters", "kind", "URGING", "plan", plan.toString()))
                .hasStatus(404);
    }

    private String drafted() {
        UUID id = letters.draft(LetterKind.URGING, plan, null, null, scene.standing(world.monitor()));
        return "/letters/" + id;
    }

    private long drafts() {
        return scene.number("select count(*) from letter where plan_id = ?", plan);
    }

    private void edits(String address, Document page, String... pairs) {
        Element form = page.selectFirst("form[action$=/words]");
        assertThat(desk.post(world.monitor(), address + "/words", Desk.entries(form, pairs)))
                .hasRedirectedUrl(address);
    }

    private MvcTestResult sign(String address, String... pairs) {
        Element form = desk.page(world.monitor(), address).selectFirst("form[action$=/words]");
        return desk.upload(
                world.monitor(),
                address + "/signature",
                "file",
                "cong-van-45.pdf",
                signedPdf(),
                Desk.entries(form, pairs));
    }

    private static byte[] signedPdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private byte[] file(String address, int version, String ending) {
        return desk.get(world.monitor(), address + "/versions/" + version + "." + ending)
                .getResponse()
                .getContentAsByteArray();
    }

    private String pdf(String address, int version) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(address, version, "pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String docx(String address, int version) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(address, version, "docx")));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
