package vn.dondoc.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.OpenedPaper;
import vn.dondoc.PagesTest;

/** The slip by which a task is passed on. */
@PagesTest
class AssignmentSlipPagesTest extends TaskPages {

    @Test
    void whoFollowsATaskGetsASlipWithEachUnitAndItsDay() throws IOException {
        String page = "/progress/tasks/" + scene.id("select source_id from obligation where id = ?", lead);
        String href = desk.page(world.monitor(), page)
                .selectFirst("a[href$=slip.docx]")
                .attr("href");
        MvcTestResult docx = desk.get(world.monitor(), href);
        assertThat(OpenedPaper.docx(docx))
                .contains("HUYỆN " + world.place().toUpperCase(), "PHIẾU GIAO NHIỆM VỤ", "năm 2021")
                .contains("Nội dung nhiệm vụ: Tổ chức lớp", "UBND xã Một", "Chủ trì", "Phối hợp", "30/6/2021")
                .contains("1. Ý kiến của lãnh đạo cơ quan", "3. Ý kiến đề xuất của người thực hiện")
                .doesNotContain("Số:");
        assertThat(OpenedPaper.sources(docx)).contains("sổ theo dõi nhiệm vụ");
        byte[] pdf = OpenedPaper.bytes(desk.get(world.monitor(), href.replace(".docx", ".pdf")));
        assertThat(OpenedPaper.bytes(desk.get(world.monitor(), href.replace(".docx", ".pdf"))))
                .isEqualTo(pdf);
        assertThat(desk.get(world.communeOne(), href)).as("only named").hasStatus(404);
        assertThat(desk.get(scene.elsewhere().leader(), href)).hasStatus(404);
    }
}
