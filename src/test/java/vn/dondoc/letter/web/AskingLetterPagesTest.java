package vn.dondoc.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.Desk;
import vn.dondoc.OpenedPaper;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;

/** A letter to bodies that can only be asked. */
@PagesTest
class AskingLetterPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Test
    void itTellsNobodyThatHeIsLateOrWasUrged() throws IOException {
        UUID plan = scene.plan("61/KH-UBND");
        scene.on(2022, 3, 1);
        String monitor = scene.world.monitor();
        String letter = desk.post(monitor, "/letters", "kind", "ASKING", "plan", plan.toString())
                .getResponse()
                .getRedirectedUrl();
        Document page = desk.page(monitor, letter);
        assertThat(page.select("#named + table tbody th").text()).contains("Công an huyện");
        assertThat(page.select("#named + table th").text()).doesNotContain("ngày chậm", "đôn đốc");
        assertThat(OpenedPaper.docx(desk.get(monitor, letter + "/versions/1.docx")))
                .contains("DANH SÁCH CƠ QUAN ĐƯỢC ĐỀ NGHỊ PHỐI HỢP", "Thời hạn", "Công an huyện")
                .doesNotContain("ngày chậm", "đã đôn đốc");
        String urging = desk.post(monitor, "/letters", "kind", "URGING", "plan", plan.toString())
                .getResponse()
                .getRedirectedUrl();
        assertThat(OpenedPaper.docx(desk.get(monitor, urging + "/versions/1.docx")))
                .contains("Số ngày chậm", "Số lần đã đôn đốc");
    }
}
