package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;

/** What was handed in is judged on its page: taken in, or returned for a reason or for single places. */
@PagesTest
class JudgementPagesTest extends ReportPages {

    private static final String SCHOOLS = "figure.SCHOOLS_COVERED_PCT.n";

    @BeforeEach
    void aReportWaits() {
        handsIn("Đã thực hiện");
    }

    @Test
    void bothWaysStandInTheBarAndReturningIsAPartOfItsOwn() {
        Document page = page(report, world.monitor());
        assertThat(page.select(".settle :is(button, .button)").eachText()).containsExactly("Tiếp nhận", "Trả lại");
        assertThat(page.select("form[action$=return]")).isEmpty();
        assertThat(page.select(".read .back").eachAttr("aria-label"))
                .contains("Trả lại vì: Số buổi tuyên truyền trực tiếp");
        Document returning = desk.page(world.monitor(), page.select(".settle a").attr("href"));
        assertThat(returning.select(".settle, form[action$=acceptance]")).isEmpty();
        assertThat(returning.select("[autofocus]").eachAttr("name")).containsExactly("reason");
        assertThat(returning.select("form[action$=return] select")).hasSize(1);
        assertThat(page(report, world.communeOne()).select(".settle, .read .back"))
                .isEmpty();
    }

    @Test
    void onePlaceMoreComesWithAllThatWasTyped() {
        Document page =
                Desk.html(returns("reason", "Xem lại", "places[0]", SESSIONS, "said[0]", "Chưa khớp", "more", "true"));
        assertThat(page.select("form[action$=return] select")).hasSize(2);
        assertThat(page.select("#reason").text()).isEqualTo("Xem lại");
        assertThat(page.select("[name='said[0]']").val()).isEqualTo("Chưa khớp");
        assertThat(page.select("[autofocus]").eachAttr("name")).containsExactly("places[1]");
        assertThat(page.select(".error")).isEmpty();
    }

    @Test
    void whatIsSaidOfAPlaceIsReasonEnough() {
        assertThat(returns("places[0]", SESSIONS, "said[0]", "Chưa khớp", "places[1]", SCHOOLS, "said[1]", "Thiếu"))
                .hasStatus3xxRedirection();
        String words =
                scene.text("select reason from obligation_event where obligation_id = ? and kind = 'RETURNED'", report);
        assertThat(words)
                .startsWith("Số buổi tuyên truyền trực tiếp: Chưa khớp; ")
                .endsWith(": Thiếu");
        Document page = page(report, world.communeOne());
        assertThat(page.select(".notice.late blockquote"))
                .as("said once, beside the places")
                .isEmpty();
        assertThat(page.select(".notice.late li").eachText()).containsExactly(words.split("; "));
    }

    @Test
    void nothingGoesBackWithoutAnyReason() {
        Document page = Desk.html(returns("places[0]", SESSIONS, "said[0]", ""));
        assertThat(page.select(".error").text()).contains("Hãy ghi lý do trả lại, hoặc ghi cần sửa gì ở một chỗ");
        assertThat(page.select("form[action$=return] option[selected]").eachAttr("value"))
                .containsExactly(SESSIONS);
        assertThat(Desk.html(returns("said[0]", "Chưa khớp")).select(".error").text())
                .contains("Hãy chọn chỗ cần sửa");
    }

    @Test
    void whoHasJudgedIsLedToTheReportThatWaitsLongest() {
        scene.on(2021, 6, 11);
        UUID other = owed(plan, "HALF_YEAR", world.communes().get(1));
        posts(other, world.communeTwo(), "handing-in", "whole", "1", SESSIONS, "3", RESULTS, "Đã làm");
        Document first = desk.follows(world.monitor(), accepts(report));
        assertThat(first.select(".flash").text()).contains("Đã tiếp nhận", "Còn 1 báo cáo chờ");
        assertThat(first.select(".flash a").attr("href")).isEqualTo("/reports/" + other);
        Document last = desk.follows(world.monitor(), accepts(other));
        assertThat(last.select(".flash").text()).contains("Đã tiếp nhận");
        assertThat(last.select(".flash a")).isEmpty();
    }

    @Test
    void whoHandedInFindsTheSheetAndTheWayBack() {
        Document page = page(report, world.communeOne());
        assertThat(desk.get(
                        world.communeOne(),
                        page.select("a:contains(Tải bản đã nộp)").attr("href")))
                .hasStatusOk();
        assertThat(page.select("header.title a[href=/]").text()).isEqualTo("Về Việc của tôi");
        assertThat(page.text()).contains("Cần sửa thì đề nghị");
        assertThat(page.select(".timeline li").eachText())
                .as("the newest first, without words that say nothing")
                .first()
                .asString()
                .startsWith("Đơn vị nộp báo cáo")
                .doesNotContain("“Báo cáo”", "\"Báo cáo\"");
        assertThat(page.select(".timeline li").first().select("q")).isEmpty();
        assertThat(page(report, world.monitor()).select("a:contains(Tải bản đã nộp)"))
                .isEmpty();
    }

    @Test
    void onlyAReportThatIsReadyIsAskedAbout() {
        assertThat(ready()).isEqualTo("false");
        posts(year, world.communeOne(), "draft", "whole", "1", SESSIONS, "3", "head.asOf", "1/6/2021");
        assertThat(ready()).isEqualTo("false");
        posts(year, world.communeOne(), "draft", "whole", "1", RESULTS, "Đã làm");
        assertThat(ready()).isEqualTo("true");
        assertThat(desk.get(world.communeTwo(), "/reports/{id}/readiness", year))
                .hasStatus(404);
    }

    private String ready() {
        return Desk.body(desk.get(world.communeOne(), "/reports/{id}/readiness", year));
    }

    private MvcTestResult accepts(UUID id) {
        return posts(id, world.monitor(), "acceptance", "seenVersion", "1");
    }

    private MvcTestResult returns(String... fields) {
        return posts(report, world.monitor(), "return", FillingPages.with(fields, "seenVersion", "1"));
    }
}
