package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.OpenedPaper;
import vn.dondoc.PagesTest;

/** The consolidated report as a paper to be signed and sent. */
@PagesTest
class ConsolidationPaperPagesTest extends GatheringPages {

    @Test
    void theDraftIsAReportWithTheFiguresOfThePageAndSmallCountsCovered() throws IOException {
        made();
        Document page = desk.page(world.monitor(), consolidation() + "?covered=true");
        String docx = page.selectFirst("section[aria-labelledby=papers] a[href$=.docx]")
                .attr("href");
        String text = OpenedPaper.docx(desk.get(world.monitor(), docx));
        assertThat(text)
                .contains("UBND HUYỆN " + world.place().toUpperCase(), "PHÒNG VĂN HÓA", "BÁO CÁO", "Số: /BC-VH")
                .contains("Kết quả thực hiện Kế hoạch số 61/KH-UBND ngày 17/3/2021", "(6 tháng đầu năm 2021)")
                .contains("Kính gửi: UBND huyện " + world.place(), "- Như trên;")
                .contains("KẾT QUẢ THỰC HIỆN", "Đã tuyên truyền ở mọi thôn.", "Số liệu chủ yếu")
                .contains("Đã nhận 2/3 báo cáo: đúng hạn 2", "kính báo cáo./.")
                .contains("BIỂU SỐ LIỆU", "TÌNH HÌNH NỘP BÁO CÁO", "Tổng cộng", "< 5", "…", "Đúng hạn")
                .contains("số liệu đến", "báo cáo đã tiếp nhận của 2/3 đơn vị");
        for (Element line : page.select("table.gathered tbody tr")) {
            String value = line.select("td b").text();
            assertThat(text).contains(line.select("th a, th span").text() + (value.equals("–") ? "" : ": " + value));
        }
        assertThat(OpenedPaper.pdf(desk.get(world.monitor(), docx.replace(".docx", ".pdf"))))
                .contains("BÁO CÁO", "1.234", "< 5", "Phụ lục II");
        assertThat(OpenedPaper.sources(desk.get(world.monitor(), docx))).contains("61/KH-UBND", "dự thảo");
    }

    @Test
    void aKeptVersionSaysTheSameForEverAndOnlyToThoseWhoMayOpenItsPage() throws IOException {
        made();
        String first = consolidation() + "/editions/1";
        for (String stranger : new String[] {world.communeOne(), world.otherDivision(), world.leader()}) {
            assertThat(desk.get(stranger, first + ".docx")).as(stranger).hasStatus(404);
        }
        assertThat(desk.get(world.monitor(), consolidation() + "/editions/2.pdf"))
                .hasStatus(404);
        consolidations.handIn(half, Map.of(), monitor);
        MvcTestResult handedIn = desk.get(world.leader(), first + ".docx");
        assertThat(OpenedPaper.docx(handedIn)).contains("1.234", "< 5").doesNotContain("\t3\t");
        byte[] pdf = OpenedPaper.bytes(desk.get(world.leader(), first + ".pdf"));
        scene.on(2021, 9, 1);
        assertThat(OpenedPaper.bytes(desk.get(world.monitor(), first + ".docx")))
                .isEqualTo(OpenedPaper.bytes(handedIn));
        assertThat(OpenedPaper.bytes(desk.get(world.leader(), first + ".pdf"))).isEqualTo(pdf);
        for (String stranger : new String[] {
            world.communeOne(),
            world.otherDivision(),
            world.policeman(),
            scene.elsewhere().leader()
        }) {
            assertThat(desk.get(stranger, first + ".pdf")).as(stranger).hasStatus(404);
        }
    }

    @Test
    void aKeptVersionStaysWhatItWasWhenAFigureOfTheYearBeforeIsCorrected() throws IOException {
        List<UUID> years = consolidations.yearToo(world);
        Map.of(years.get(0), "2.000", years.get(2), "2.500").forEach((report, figure) -> {
            consolidations.handIn(report, Map.of("figure.COMM_SESSIONS", figure), communeOne);
            consolidations.accept(report, monitor);
        });
        half = consolidations.owed(world.culture(), "YEAR 2021");
        post("", world.monitor());
        consolidations.handIn(half, Map.of(), monitor);
        String first = consolidation() + "/editions/1";
        byte[] docx = OpenedPaper.bytes(desk.get(world.monitor(), first + ".docx"));
        byte[] pdf = OpenedPaper.bytes(desk.get(world.monitor(), first + ".pdf"));
        assertThat(OpenedPaper.docx(desk.get(world.monitor(), first + ".docx"))).contains("2.500", "tăng 500");

        reports.correct(years.get(0), communeOne);
        consolidations.handIn(years.get(0), Map.of("figure.COMM_SESSIONS", "2.100"), communeOne);
        consolidations.accept(years.get(0), monitor);

        assertThat(line(desk.page(world.monitor(), consolidation()), "COMM_SESSIONS")
                        .text())
                .contains("tăng 400");
        assertThat(OpenedPaper.bytes(desk.get(world.monitor(), first + ".docx")))
                .isEqualTo(docx);
        assertThat(OpenedPaper.bytes(desk.get(world.monitor(), first + ".pdf"))).isEqualTo(pdf);
    }

    @Test
    void wordsThatTellWhoAChildIsStayOutOfADraft() throws IOException {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        jdbc.sql("update report_answer set value = ? where report_id = ? and field = 'section.RESULTS'")
                .params(ChildDataPagesTest.NAMED, half)
                .update();
        String text = OpenedPaper.docx(desk.get(world.monitor(), consolidation() + "/editions/1.docx"));
        assertThat(text).doesNotContain("Nguyễn Thị Lan").contains("rà soát thông tin về trẻ em", "Chưa nộp", name(1));
    }

    private void made() {
        bothAccepted();
        post("", world.monitor());
    }
}
