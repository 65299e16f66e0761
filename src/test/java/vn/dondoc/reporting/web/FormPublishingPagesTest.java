package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.reporting.Edit;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.form.FieldKey;

/** Publishing a form: what is asked from then on, and what reports begun before keep. */
@PagesTest
class FormPublishingPagesTest extends ComposedForms {

    @Autowired
    District district;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theListSaysWhereEachFormStands() {
        Document list = page("/reports/forms?plan=" + plan);
        assertThat(list.select("tbody tr")).hasSize(2);
        assertThat(list.text())
                .contains("Báo cáo 6 tháng", "Báo cáo năm", "61/KH-UBND", "Đề cương chung")
                .doesNotContain("có thay đổi chưa ban hành", "??");
        addSessions();
        assertThat(page("/reports/forms").select("tbody tr:contains(6 tháng)").text())
                .contains("có thay đổi chưa ban hành");
        publish();
        assertThat(page("/reports/forms").select("tbody tr:contains(6 tháng)").text())
                .contains("Mẫu số 1, từ 12:00, 17/3/2021")
                .doesNotContain("có thay đổi chưa ban hành");
        assertThat(page("/plans/" + plan).select("a[href='/reports/forms?plan=" + plan + "']"))
                .hasSize(1);
    }

    @Test
    void publishingLeavesReportsBegunWithTheirForm() {
        UUID report =
                scene.id("select id from obligation where source_id = ? order by period, unit_id limit 1", regime);
        String writer = scene.id("select unit_id from obligation where id = ?", report)
                        .equals(world.communes().getFirst())
                ? world.communeOne()
                : world.communeTwo();
        reports.save(
                report, List.of(new Edit(FieldKey.section("RESULTS"), "Đã tuyên truyền", 0)), scene.standing(writer));
        addSessions();
        assertThat(page(form).text()).contains("Có 1 báo cáo đang soạn theo mẫu cũ", "Ban hành mẫu số 2");
        publish();
        Document page = page(form);
        assertThat(page.select("#versions + ol li").eachText().getFirst())
                .contains("Mẫu số 2", "Người thử " + world.monitor());
        assertThat(page.select("#versions + ol li").eachText().getLast()).contains("chương trình lập");
        assertThat(page.select("form[action$=/publication], form[action$=/discard]"))
                .isEmpty();
        assertThat(page(form + "/versions/1").text()).doesNotContain("Số buổi");
        assertThat(page(form + "/versions/2").text()).contains("Số buổi", "Mẫu số 2");
        assertThat(desk.get(world.monitor(), form + "/versions/3")).hasStatus(404);
        assertThat(reports.sheet(report, scene.standing(writer)).form().number())
                .isEqualTo(1);
        assertThat(forms.inForce(regime).number()).isEqualTo(2);
        publish();
        assertThat(forms.inForce(regime).number()).as("nothing had changed").isEqualTo(2);
        assertThat(jdbc.sql("select detail from audit_entry where action = 'FormPublished' and actor = ?")
                        .param(world.monitor())
                        .query(String.class)
                        .list())
                .containsExactly("Mẫu số 2");
    }

    @Test
    void aPublishedCodeKeepsItsMeaning() {
        addSessions();
        publish();
        String indicator = form + "/indicators/SO_BUOI";
        assertThat(change(indicator, "SO_BUOI", "cuộc", "SUM")
                        .select("#unit-error")
                        .text())
                .contains("hãy đặt mã khác");
        assertThat(change(indicator, "SO_BUOI", "buổi", "STOCK")
                        .select("#kind-error")
                        .text())
                .contains("hãy đặt mã khác");
        assertThat(change(indicator, "BUOI", "buổi", "SUM")
                        .select("#code-error")
                        .text())
                .contains("giữ nguyên");
        post(form + "/indicators/SO_BUOI/removal", "version", version());
        assertThat(Desk.html(post(
                                form + "/indicators",
                                fields("version=%s&name=Số cuộc&code=SO_BUOI&unit=cuộc&kind=SUM", version())))
                        .select("#unit-error"))
                .as("also after it was taken out")
                .isNotEmpty();
        post(form + "/discard", "version", version());
        assertThat(page(form).select("#indicator-SO_BUOI")).isNotEmpty();
        assertThat(post(indicator, fields("version=%s&name=Số cuộc&code=SO_CUOC&unit=cuộc&kind=SUM", version())))
                .hasStatus3xxRedirection();
        assertThat(page(form).select("#indicator-SO_CUOC")).isNotEmpty();
    }

    @Test
    void lastYearsFormIsTakenUpAndItsFiguresStandBeside() {
        addSessions();
        publish();
        UUID next = regime(issued("62/KH-UBND"), "HALF_YEAR");
        String nextForm = "/reports/forms/" + next;
        assertThat(page(nextForm + "/source").select("input[name=source]").eachAttr("value"))
                .containsExactly(regime.toString());
        assertThat(post(nextForm + "/source", "version", "0", "copies", "true")).hasRedirectedUrl(nextForm + "/source");
        post(nextForm + "/source", fields("version=0&source=%s&copies=true&continues=true", regime));
        assertThat(page(nextForm).text())
                .contains("Tiếp nối báo cáo 6 tháng của 61/KH-UBND; số cùng kỳ năm trước lấy từ đó", "Số buổi");
        assertThat(Desk.html(post(
                                nextForm + "/indicators/SO_BUOI",
                                fields("version=1&name=Số buổi&code=SO_BUOI&unit=cuộc&kind=SUM")))
                        .select("#unit-error"))
                .as("it would be compared with another unit")
                .isNotEmpty();
        post(nextForm + "/publication", "version", "1");
        assertThat(forms.inForce(next).continues()).isEqualTo(regime);
        UUID foreign = district(() -> regime(issued("63/KH-UBND"), "YEAR"));
        assertThat(post(nextForm + "/source", "version", "2", "source", foreign.toString(), "copies", "true"))
                .as("a regime that this person does not follow")
                .hasStatus(404);
        post(nextForm + "/source/removal", "version", "2");
        assertThat(page(nextForm).text()).doesNotContain("Tiếp nối báo cáo").contains("có thay đổi chưa ban hành");
    }

    @Test
    void thePreviewShowsWhatUnitsWillBeAsked() {
        addAttendees();
        Document preview = page(form + "/preview");
        assertThat(preview.text())
                .contains("Số lượt người (trẻ em)", "số, bắt buộc", "II.2. Kết quả thực hiện từng nhiệm vụ")
                .doesNotContain("??");
        assertThat(preview.select("main form")).isEmpty();
    }

    @Test
    void anEmptyFormIsNotPublished() {
        for (String code : page(form).select("tr[id^=section-]").eachAttr("id")) {
            post(form + "/sections/" + code.substring("section-".length()) + "/removal", "version", version());
        }
        assertThat(page(form).select("form[action$=/publication]")).isEmpty();
        publish();
        assertThat(page(form).text()).contains("Chưa ban hành mẫu nào");
    }

    private void publish() {
        assertThat(post(form + "/publication", "version", version())).hasRedirectedUrl(form);
    }

    private Document change(String indicator, String code, String unit, String kind) {
        return Desk.html(post(
                indicator, fields("version=%s&name=Số buổi&code=%s&unit=%s&kind=%s", version(), code, unit, kind)));
    }

    /** Something done in a district of its own. */
    private UUID district(Supplier<UUID> work) {
        District.World own = world;
        world = scene.world;
        UUID done = work.get();
        world = own;
        return done;
    }
}
