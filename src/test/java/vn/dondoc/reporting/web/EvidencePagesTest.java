package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.attachment.Evidence;
import vn.dondoc.reporting.Reviews;

@PagesTest
class EvidencePagesTest extends ReportPages {

    @Autowired
    Reviews reviews;

    @Test
    void filesArePutToADraftAndOnlyTheUnitHasThemUntilItIsHandedIn() throws IOException {
        byte[] pdf = Evidence.pdf("BIÊN BẢN HỘI NGHỊ", "Kết quả 6 tháng");
        assertThat(attaches("Biên bản hội nghị", "bien-ban.pdf", pdf)).hasStatus3xxRedirection();
        UUID file = file("Biên bản hội nghị");
        Document draft = page(report, world.communeOne());
        assertThat(draft.select("#evidence li").text())
                .contains("Biên bản hội nghị", "bien-ban.pdf", world.communeOne());
        assertThat(draft.select("#evidence").text()).contains("ảnh có mặt trẻ em");

        MvcTestResult fetched = desk.get(world.communeOne(), "/reports/{id}/attachments/{file}", report, file);
        assertThat(fetched).hasStatusOk();
        assertThat(fetched.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(fetched.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;");
        assertThat(desk.get(world.monitor(), "/reports/{id}/attachments/{file}", report, file))
                .hasStatus(404);

        handsIn("Đã tổ chức hội nghị.");
        assertThat(desk.get(world.monitor(), "/reports/{id}/attachments/{file}", report, file))
                .hasStatusOk();
        assertThat(page(report, world.monitor()).text()).contains("Biên bản hội nghị");
        for (String stranger : new String[] {world.communeTwo(), world.policeman(), world.otherDivision()}) {
            assertThat(desk.get(stranger, "/reports/{id}/attachments/{file}", report, file))
                    .hasStatus(404);
        }
    }

    @Test
    void aFileTakenFromADraftStaysInTheVersionsThatCarriedIt() throws IOException {
        attaches("Văn bản có dấu", "bao-cao.pdf", Evidence.pdf("BÁO CÁO"), "kind", "SIGNED");
        attaches("Ảnh chụp pa nô", "pano.png", Evidence.picture("png", "CHUNG TAY PHÒNG CHỐNG"));
        UUID picture = file("Ảnh chụp pa nô");
        handsIn("Đã làm");
        reviews.sendBack(report, 1, "Nhầm ảnh", LocalDate.of(2021, 6, 20), Map.of(), scene.standing(world.monitor()));
        posts(report, world.communeOne(), "attachment-removal", "attachmentId", picture.toString());
        assertThat(page(report, world.communeOne()).select("#evidence li").eachText())
                .singleElement()
                .asString()
                .contains("Văn bản có dấu", "Văn bản đã ký");
        handsIn("Đã làm lại");
        assertThat(desk.page(world.monitor(), "/reports/{id}/versions/1", report)
                        .text())
                .contains("Ảnh chụp pa nô", "Văn bản có dấu");
        assertThat(desk.page(world.monitor(), "/reports/{id}/versions/2", report)
                        .text())
                .contains("Văn bản có dấu")
                .doesNotContain("Ảnh chụp pa nô");
        assertThat(desk.get(world.monitor(), "/reports/{id}/attachments/{file}", report, picture))
                .hasStatusOk();
        assertThat(posts(report, world.communeOne(), "attachment-removal", "attachmentId", picture.toString()))
                .as("nothing changes after handing in")
                .hasStatus3xxRedirection();
        assertThat(page(report, world.monitor()).text()).contains("Văn bản có dấu");
    }

    @Test
    void aCorrectionThatIsGivenUpLeavesTheFilesAsTheyWere() throws IOException {
        attaches("Biên bản", "bien-ban.pdf", Evidence.pdf("BIÊN BẢN"));
        handsIn("Đã làm");
        reviews.accept(report, 1, scene.standing(world.monitor()));
        posts(report, world.communeOne(), "correction");
        posts(
                report,
                world.communeOne(),
                "attachment-removal",
                "attachmentId",
                file("Biên bản").toString());
        attaches("Nhầm tệp", "nham.pdf", Evidence.pdf("NHẦM"));
        posts(report, world.communeOne(), "correction-removal");
        posts(report, world.communeOne(), "correction");
        assertThat(page(report, world.communeOne()).select("#evidence li").eachText())
                .singleElement()
                .asString()
                .contains("Biên bản");
        assertThat(scene.number(
                        "select count(*) from report_attachment where report_id = ? and last_version is null", report))
                .isOne();
    }

    @Test
    void aFileThatNoVersionCarriesIsGoneForGood() throws IOException {
        attaches("Nhầm tệp", "nham.pdf", Evidence.pdf("NHẦM"));
        UUID file = file("Nhầm tệp");
        posts(report, world.communeOne(), "attachment-removal", "attachmentId", file.toString());
        assertThat(scene.number("select count(*) from attachment where id = ?", file))
                .isZero();
        assertThat(posts(report, world.communeOne(), "attachment-removal", "attachmentId", file.toString()))
                .hasStatus(404);
    }

    @Test
    void aRefusedFileIsToldBesideItsFieldAndTheTitleStays() throws IOException {
        Document wrong =
                Desk.html(attaches("Danh sách", "danh-sach.csv", "Họ và tên;Năm sinh\nA;2010\n".getBytes("UTF-8")));
        assertThat(wrong.select("#file-error").text()).contains("không lưu danh sách trẻ em");
        assertThat(wrong.select("input[name=title]").val()).isEqualTo("Danh sách");
        Document none = Desk.html(attaches("", "a.pdf", new byte[0]));
        assertThat(none.select(".errors a").eachAttr("href")).contains("#title", "#file");
        assertThat(scene.number("select count(*) from report_attachment where report_id = ?", report))
                .isZero();
        assertThat(uploads(report, world.communeTwo(), "attachments", "file", "a.pdf", Evidence.pdf("A"), "title", "A"))
                .hasStatus(404);
    }

    private MvcTestResult attaches(String title, String fileName, byte[] content, String... more) {
        String[] fields =
                more.length == 0 ? new String[] {"title", title} : new String[] {"title", title, more[0], more[1]};
        return uploads(report, world.communeOne(), "attachments", "file", fileName, content, fields);
    }

    private UUID file(String title) {
        return scene.id("select attachment_id from report_attachment where report_id = ? and title = ?", report, title);
    }
}
