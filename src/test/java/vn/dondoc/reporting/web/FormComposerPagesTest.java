package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.TargetContent;
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.reporting.Edit;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.form.FieldKey;

@PagesTest
class FormComposerPagesTest {

    static final int MOST_STATEMENTS = 16;

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    CountedStatements statements;

    @Autowired
    District district;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    UUID plan;
    UUID regime;
    String form;

    @BeforeEach
    void aPlanInForce() {
        world = scene.world;
        plan = issued("61/KH-UBND");
        regime = regime(plan, "HALF_YEAR");
        form = "/reports/forms/" + regime;
    }

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
        assertThat(page(form + "/sections/VI_KIEN_NGHI_RIENG/removal").text()).contains("«VI. Khác»");
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

    @Test
    void thePageTakesFewStatementsHoweverLongTheForm() {
        int few = desk.statements(world.monitor(), form);
        post(form + "/library", fields("version=0&codes=COMM_SESSIONS&codes=COMM_ATTENDEES&codes=LEAFLETS"));
        int more = desk.statements(world.monitor(), form);
        assertThat(few).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(more).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private void addSessions() {
        assertThat(post(
                        form + "/indicators",
                        fields("version=%s&name=Số buổi&unit=buổi&kind=SUM&min=0&decimals=0", version())))
                .hasRedirectedUrl(form + "#indicators");
    }

    private void addAttendees() {
        assertThat(post(
                        form + "/indicators",
                        fields(
                                "version=%s&name=Số lượt người&unit=lượt người&kind=SUM&parts=trẻ em\r\nphụ huynh\r\n&"
                                        + "partsMakeTotal=true&required=true",
                                version())))
                .hasRedirectedUrl(form + "#indicators");
    }

    private void publish() {
        assertThat(post(form + "/publication", "version", version())).hasRedirectedUrl(form);
    }

    private Document change(String indicator, String code, String unit, String kind) {
        return Desk.html(post(
                indicator, fields("version=%s&name=Số buổi&code=%s&unit=%s&kind=%s", version(), code, unit, kind)));
    }

    private String version() {
        return page(form + "/sections/new").select("input[name=version]").attr("value");
    }

    private String content(String path) {
        return scene.text(
                "select jsonb_path_query_array(content, cast(? as jsonpath))::text from report_form_draft"
                        + " where regime_id = ?",
                path,
                regime);
    }

    private UUID issued(String number) {
        PlanContent seed = PlansOfTests.seedLike(world, number);
        PlanContent content = new PlanContent(
                seed.heading(),
                List.of(new TargetContent(
                        "tin báo được xử lý", TargetDirection.AT_LEAST, BigDecimal.valueOf(100), "%", null, null)),
                seed.tasks(),
                seed.regimes(),
                seed.demands());
        return scene.issued(content);
    }

    /** Something done in a district of its own. */
    private UUID district(Supplier<UUID> work) {
        District.World own = world;
        world = scene.world;
        UUID done = work.get();
        world = own;
        return done;
    }

    private UUID regime(UUID planId, String kind) {
        return scene.id("select id from plan_regime where plan_id = ? and period_kind = ?", planId, kind);
    }

    private Document page(String address) {
        return desk.page(world.monitor(), address);
    }

    private MvcTestResult post(String address, String... fields) {
        return desk.post(world.monitor(), address, fields);
    }
}
