package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;

/** Composing a form: its sections, indicators and rules. */
@PagesTest
class FormComposerPagesTest extends ComposedForms {

    static final int MOST_STATEMENTS = 16;

    @Autowired
    CountedStatements statements;

    @Test
    void onlyWhoFollowsTheReportsComposesTheirForm() {
        for (String stranger : List.of(
                world.communeOne(),
                world.otherDivision(),
                world.policeman(),
                scene.elsewhere().monitor())) {
            for (String address : List.of(
                    "",
                    "/preview",
                    "/sections/new",
                    "/indicators/new",
                    "/rules/new",
                    "/library",
                    "/source",
                    "/targets",
                    "/sections/RESULTS",
                    "/sections/RESULTS/removal")) {
                assertThat(desk.get(stranger, form + address))
                        .as(stranger + address)
                        .hasStatus(404);
            }
            for (String address : List.of(
                    "/publication",
                    "/discard",
                    "/sections",
                    "/indicators",
                    "/rules",
                    "/library",
                    "/targets",
                    "/source/removal",
                    "/sections/RESULTS/removal",
                    "/sections/RESULTS/position")) {
                assertThat(desk.post(stranger, form + address, fields("version=0&up=true&heading=x&name=x&unit=y")))
                        .as(stranger + address)
                        .hasStatus(404);
            }
            assertThat(desk.page(stranger, "/reports/forms").text()).doesNotContain("61/KH-UBND");
        }
        assertThat(desk.get(world.leader(), form)).as("the issuer's leader").hasStatusOk();
        assertThat(desk.get(world.monitor(), "/reports/forms/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void sectionsAreAddedChangedMovedAndTakenOut() {
        assertThat(page(form).select("#section-RESULTS"))
                .as("the usual outline")
                .isNotEmpty();
        post(form + "/sections", fields("version=0&heading=VI. Kiến nghị riêng&required=true"));
        assertThat(page(form).select("#section-VI_KIEN_NGHI_RIENG").text()).contains("bắt buộc");
        post(form + "/sections/VI_KIEN_NGHI_RIENG", fields("version=%s&heading=VI. Khác&guidance=Nếu có", version()));
        assertThat(page(form).select("#section-VI_KIEN_NGHI_RIENG").text())
                .contains("VI. Khác", "Nếu có")
                .doesNotContain("bắt buộc");
        post(form + "/sections/VI_KIEN_NGHI_RIENG/position", "version", version(), "up", "true");
        assertThat(page(form).select("tr[id^=section-]").last().id()).isEqualTo("section-PROPOSALS");
        assertThat(page(form + "/sections/VI_KIEN_NGHI_RIENG/removal").text()).contains("“VI. Khác”");
        post(form + "/sections/VI_KIEN_NGHI_RIENG/removal", "version", version());
        assertThat(page(form).text()).doesNotContain("VI. Khác");
        assertThat(desk.get(world.monitor(), form + "/sections/VI_KIEN_NGHI_RIENG"))
                .hasStatus(404);
    }

    @Test
    void anIndicatorThatIsTypedWronglyKeepsWhatWasTyped() {
        Document page = Desk.html(post(
                form + "/indicators",
                fields("version=0&name=&code=số&kind=RATIO&numerator=đã xử lý&parts=nam\nNam&min=10&max=2&"
                        + "decimals=chín")));
        assertThat(page.select(
                        "#name-error, #denominator-error, #parts-error, #max-error, #code-error, #decimals-error"))
                .hasSize(6);
        assertThat(page.select("#decimals").attr("value")).isEqualTo("chín");
        assertThat(page.select("#numerator").attr("value")).isEqualTo("đã xử lý");
        assertThat(page.select("#code").attr("value")).isEqualTo("số");
        assertThat(page.select("#parts").text()).contains("Nam");
        assertThat(page.select("input[name=kind][checked]").attr("value")).isEqualTo("RATIO");
        assertThat(page.text()).doesNotContain("??", "Failed to convert");
        assertThat(version()).as("nothing was kept").isEqualTo("0");
    }

    @Test
    void anIndicatorGetsACodeFromItsNameAndItsPartsKeepTheirs() {
        addAttendees();
        assertThat(page(form).select("#indicator-SO_LUOT_NGUOI").text())
                .contains("lượt người", "gồm", "trẻ em, phụ huynh", "bắt buộc");
        post(
                form + "/indicators/SO_LUOT_NGUOI",
                fields(
                        "version=%s&name=Số lượt người dự&code=SO_LUOT_NGUOI&unit=lượt người&kind=SUM&"
                                + "parts=phụ huynh\ngiáo viên&decimals=0",
                        version()));
        assertThat(content("$.indicators[0].parts[*].code")).isEqualTo("[\"PHU_HUYNH\", \"GIAO_VIEN\"]");
        assertThat(Desk.html(post(
                                form + "/indicators",
                                fields("version=%s&name=Khác&code=so_luot_nguoi&unit=người&kind=SUM", version())))
                        .select("#code-error")
                        .text())
                .contains("Số lượt người dự");
    }

    @Test
    void aRuleComparesSumsOfFiguresAndGoesWithItsIndicator() {
        addSessions();
        addAttendees();
        Document empty = Desk.html(post(form + "/rules", "version", version(), "comparison", "AT_MOST", "left", ""));
        assertThat(empty.select("#left .error, #right .error")).hasSize(2);
        assertThat(Desk.html(post(
                                form + "/rules",
                                fields("version=%s&comparison=EQUAL&left=SO_BUOI&right=SO_BUOI", version())))
                        .select("#right .error")
                        .text())
                .contains("một lần");
        post(
                form + "/rules",
                fields(
                        "version=%s&comparison=AT_MOST&left=SO_LUOT_NGUOI.TRE_EM&left=SO_BUOI&left=&"
                                + "right=SO_LUOT_NGUOI&blocking=false&words=",
                        version()));
        Document page = page(form);
        assertThat(page.select("tr[id^=rule-]").text())
                .contains("Số lượt người (trẻ em) + Số buổi ≤ Số lượt người", "chỉ nhắc");
        String rule = page.select("tr[id^=rule-] a:contains(Sửa)").attr("href");
        assertThat(page(rule).select("#left option[selected]").eachAttr("value"))
                .contains("SO_LUOT_NGUOI.TRE_EM", "SO_BUOI");
        post(
                rule,
                fields(
                        "version=%s&comparison=AT_MOST&left=SO_BUOI&right=SO_LUOT_NGUOI&words=Mỗi buổi một người&"
                                + "blocking=true",
                        version()));
        assertThat(page(form + "/indicators/SO_BUOI/removal").text())
                .contains("1 quy tắc nhắc tới chỉ tiêu này sẽ bỏ theo", "Mỗi buổi một người");
        post(form + "/indicators/SO_BUOI/removal", "version", version());
        assertThat(page(form).select("tr[id^=rule-], #indicator-SO_BUOI")).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoChangeItAtOnceIsToldAndLosesNothing() {
        String seen = version();
        addSessions();
        Document told = Desk.html(desk.post(
                world.leader(), form + "/indicators", fields("version=%s&name=Số tờ rơi&unit=tờ&kind=SUM", seen)));
        assertThat(told.select("[role=alert]").text()).contains("Người thử " + world.monitor(), "đã sửa mẫu này");
        assertThat(told.select("#name").attr("value")).isEqualTo("Số tờ rơi");
        assertThat(page(form).text()).doesNotContain("Số tờ rơi");
        desk.post(
                world.leader(),
                form + "/indicators",
                fields(
                        "version=%s&name=Số tờ rơi&unit=tờ&kind=SUM",
                        told.select("input[name=version]").attr("value")));
        assertThat(page(form).text()).contains("Số buổi", "Số tờ rơi");
        post(form + "/indicators/SO_BUOI/removal", "version", seen);
        post(form + "/publication", "version", seen);
        assertThat(page(form).text()).as("not on what was not seen").contains("Số buổi", "Chưa ban hành mẫu nào");
        Document gone = Desk.html(desk.post(
                world.leader(),
                form + "/indicators/SO_TO_ROI_CU",
                fields("version=%s&name=Số tờ rơi cũ&unit=tờ&kind=SUM", seen)));
        assertThat(gone.select("#name").attr("value")).as("taken out meanwhile").isEqualTo("Số tờ rơi cũ");
    }

    @Test
    void theLibraryAddsIndicatorsWithTheRulesThatBecomePossible() {
        Document library = page(form + "/library");
        assertThat(library.select("fieldset")).hasSizeGreaterThan(3);
        post(form + "/library", "version", "0", "codes", "COMM_SESSIONS", "codes", "COMM_ATTENDEES");
        assertThat(page(form).select("#indicator-COMM_SESSIONS, #indicator-COMM_ATTENDEES"))
                .hasSize(2);
        assertThat(page(form).select("tr[id^=rule-]")).hasSize(2);
        String rule = page(form).select("tr[id^=rule-] a:contains(Bỏ)").first().attr("href");
        post(rule, "version", version());
        assertThat(page(form + "/library").select("input[value=COMM_SESSIONS]").hasAttr("disabled"))
                .isTrue();
        post(form + "/library", fields("version=%s&codes=COMM_SESSIONS&codes=NEWS_ITEMS", version()));
        assertThat(page(form).select("tr[id^=rule-]"))
                .as("what was taken out stays out")
                .hasSize(1);
        assertThat(page(form).select("tr[id^=indicator-]")).hasSize(3);
        assertThat(post(form + "/library", "version", version(), "codes", "KHONG_CO"))
                .hasStatus(404);
    }

    @Test
    void targetsOfThePlanAreAnsweredByIndicators() {
        assertThat(page(form).select("#targets").text()).contains("1");
        addSessions();
        UUID target = scene.id("select id from plan_target where plan_id = ?", plan);
        assertThat(page(form + "/targets").text()).contains("100 %", "tin báo được xử lý");
        post(form + "/targets", "version", version(), "target-" + target, "SO_BUOI");
        assertThat(page(form).select("dl.facts dd").text()).isEqualTo("Số buổi");
        assertThat(page(form + "/indicators/SO_BUOI/removal").text()).contains("1 chỉ tiêu của kế hoạch không còn");
    }

    @Test
    void thePageTakesFewStatementsHoweverLongTheForm() {
        int few = desk.statements(world.monitor(), form);
        post(form + "/library", fields("version=0&codes=COMM_SESSIONS&codes=COMM_ATTENDEES&codes=LEAFLETS"));
        int more = desk.statements(world.monitor(), form);
        assertThat(few).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(more).isLessThanOrEqualTo(MOST_STATEMENTS);
    }
}
