package vn.dondoc.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.OpenedPaper;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;

/** The weekly meeting as a file. */
@PagesTest
class MeetingPaperPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Test
    void theFileSaysWhatThePageSays() throws IOException {
        scene.plan("61/KH-UBND");
        scene.tasks("62/KH-UBND", 3);
        scene.on(LocalDate.of(2021, 7, 20));
        String leader = scene.world.leader();
        Document page = desk.page(leader, "/dashboard/weekly?from=13/7/2021");
        String href = page.selectFirst("a[href*=weekly.docx]").attr("href");
        MvcTestResult docx = desk.get(leader, href);
        String text = OpenedPaper.docx(docx);
        assertThat(text)
                .contains("HUYỆN " + scene.world.place().toUpperCase(), "BÁO CÁO", "Số: /BC-UBND")
                .contains(
                        "(từ ngày 13/7/2021 đến ngày 20/7/2021)",
                        "TM. ỦY BAN NHÂN DÂN",
                        "quá hạn 36 ngày, chưa đôn đốc");
        for (String part : new String[] {"DONE", "DOING", "LATE"}) {
            String total = page.select("#p-" + part + " small").text();
            assertThat(text).containsPattern("I{1,3}\\. [^.]*\\(" + total + "\\)");
        }
        for (Element unit : page.select("section[aria-labelledby=p-LATE] .unit a")) {
            assertThat(text).contains(unit.text());
        }
        assertThat(OpenedPaper.sources(docx)).contains("sổ theo dõi", "số liệu đến");
        String pdf = href.replace(".docx", ".pdf");
        assertThat(OpenedPaper.pdf(desk.get(leader, pdf))).contains("III. QUÁ HẠN");
        assertThat(OpenedPaper.bytes(desk.get(leader, pdf))).isEqualTo(OpenedPaper.bytes(desk.get(leader, pdf)));
        assertThat(desk.get(scene.world.communeOne(), href)).hasStatus(404);
    }
}
