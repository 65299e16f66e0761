package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import vn.dondoc.account.People;
import vn.dondoc.agency.Below;
import vn.dondoc.agency.Decision;
import vn.dondoc.agency.Heir;
import vn.dondoc.agency.LegalBasis;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Successions;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;
import vn.dondoc.obligation.Transfers;
import vn.dondoc.plan.Plans;
import vn.dondoc.reporting.ConsolidationsOfTests;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.Library;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Reviews;

@PagesTest
class ConsolidationPagesTest {

    static final int MOST_STATEMENTS = 33;
    static final String FIRST = "HALF_YEAR 2021-01";
    static final String SECOND = "HALF_YEAR 2021-07";
    static final Map<String, String> ONE = Map.of(
            "figure.COMM_SESSIONS", "1.200",
            "figure.CLUBS", "4",
            "figure.SCHOOLS_COVERED_PCT.n", "9",
            "figure.SCHOOLS_COVERED_PCT.d", "10",
            "figure.CASES", "3",
            "figure.CHILD_VICTIMS", "3",
            "figure.CHILD_VICTIMS.girls", "2",
            "figure.CHILD_VICTIMS.boys", "1",
            "section.RESULTS", "Đã tuyên truyền ở mọi thôn.");
    static final Map<String, String> TWO = Map.of(
            "figure.COMM_SESSIONS", "34",
            "figure.CLUBS", "1",
            "figure.SCHOOLS_COVERED_PCT.n", "30",
            "figure.SCHOOLS_COVERED_PCT.d", "30",
            "figure.CASES", "9",
            "section.RESULTS", "Đã mở hai lớp.");

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Postings postings;

    @Autowired
    Plans plans;

    @Autowired
    Library library;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    Reviews reviews;

    @Autowired
    Units units;

    @Autowired
    Successions successions;

    @Autowired
    Transfers transfers;

    @Autowired
    JdbcClient jdbc;

    ConsolidationsOfTests consolidations;
    District.World world;
    Standing monitor;
    Standing communeOne;
    Standing communeTwo;
    UUID one;
    UUID two;
    UUID half;
    String officer;

    @BeforeEach
    void communesReportToTheDivision() {
        world = scene.world;
        consolidations = new ConsolidationsOfTests(plans, district, library, forms, reports, reviews, jdbc);
        consolidations.plan(world);
        scene.on(2021, 6, 20);
        monitor = scene.standing(world.monitor());
        communeOne = scene.standing(world.communeOne());
        communeTwo = scene.standing(world.communeTwo());
        one = consolidations.owed(world.communes().get(0), FIRST);
        two = consolidations.owed(world.communes().get(1), FIRST);
        half = consolidations.owed(world.culture(), FIRST);
        officer = "chuyenvien." + world.place().replaceAll("\\D", "");
        postings.appoint(
                people.officer(officer),
                world.culture(),
                PostingRole.OFFICER,
                "Chuyên viên",
                LocalDate.of(2020, 1, 1),
                "thu");
    }

    @Test
    void acceptedReportsBecomeOneWithSumsSharesAndWords() {
        bothAccepted();
        assertThat(desk.page(world.monitor(), "/reports/" + half).select("a[href$=/consolidation]"))
                .isNotEmpty();
        Document before = desk.page(world.monitor(), consolidation());
        assertThat(before.select("input[name=scope][checked]")).hasSize(1);
        assertThat(post("", world.monitor())).hasRedirectedUrl(consolidation());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("1.234");
        assertThat(answer("figure.CLUBS")).isEqualTo("5");
        assertThat(answer("figure.SCHOOLS_COVERED_PCT.n")).isEqualTo("39");
        assertThat(answer("section.RESULTS"))
                .isEqualTo("%s: Đã mở hai lớp.\n%s: Đã tuyên truyền ở mọi thôn.".formatted(name(1), name(0)));
        assertThat(answer("section.REPORTING_DISCIPLINE"))
                .startsWith("Đã nhận 2/3 báo cáo: đúng hạn 2, chậm 0; chưa nộp: " + name(2));
        Document page = desk.page(world.monitor(), consolidation());
        assertThat(page.text())
                .doesNotContain("??")
                .contains("97,5 %", "Chưa tổng hợp", name(2), "39/40 (97,5 %)", "Chưa đạt", "chưa có số liệu cùng kỳ");
        assertThat(page.select("[style], [onclick]")).isEmpty();
        assertThat(desk.page(world.monitor(), "/reports/" + half)
                        .select("input[name=figure.COMM_SESSIONS]")
                        .val())
                .as("the form came from the sources")
                .isEqualTo("1.234");
    }

    @Test
    void everyFigureAndParagraphOpensWhatIsBehindIt() {
        bothAccepted();
        post("", world.monitor());
        Document figure = desk.page(world.monitor(), consolidation() + "/figures/COMM_SESSIONS");
        assertThat(figure.select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains(name(1), "34"),
                        row -> assertThat(row).contains(name(0), "1.200"),
                        row -> assertThat(row).contains("Tổng cộng", "1.234"));
        assertThat(figure.select("a[href=/reports/" + one + "/versions/1]")).hasSize(1);
        assertThat(desk.page(
                                world.monitor(),
                                figure.select("a[href*=versions]").first().attr("href"))
                        .text())
                .doesNotContain("??");
        Document section = desk.page(world.monitor(), consolidation() + "/sections/RESULTS");
        assertThat(section.text()).contains(name(0), "Đã tuyên truyền ở mọi thôn.", name(1), "Đã mở hai lớp.");
        assertThat(section.select("a[href=/reports/" + two + "/versions/1]")).hasSize(1);
    }

    @Test
    void whatAnOfficerChangesIsMarkedKeptAndCanBeUndone() throws IOException {
        bothAccepted();
        post("", world.monitor());
        write("figure.COMM_SESSIONS", "1.300");
        Document page = desk.page(world.monitor(), consolidation());
        assertThat(page.text()).contains("[Đã hiệu chỉnh]", "tính được 1.234");
        assertThat(desk.page(world.monitor(), consolidation() + "/figures/COMM_SESSIONS")
                        .select("tr.total")
                        .eachText())
                .containsExactly("Tổng cộng 1.234", "Số trong báo cáo [Đã hiệu chỉnh] 1.300");
        assertThat(desk.page(world.monitor(), consolidation() + "/figures/CLUBS")
                        .select("tr.total"))
                .hasSize(1);
        assertThat(workbook(world.monitor(), "")).contains("1234.0", "Số trong báo cáo [Đã hiệu chỉnh]", "1300.0");
        post("", world.monitor());
        assertThat(answer("figure.COMM_SESSIONS")).as("kept").isEqualTo("1.300");
        assertThat(post("/restoration", world.monitor(), "field", "figure.COMM_SESSIONS"))
                .hasRedirectedUrl(consolidation());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("1.234");
        assertThat(desk.page(world.monitor(), consolidation()).text()).doesNotContain("[Đã hiệu chỉnh]");
    }

    @Test
    void laterAcceptancesCorrectionsAndReopeningsMakeItStaleUntilTheyAreTakenUp() {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        assertThat(desk.page(world.monitor(), consolidation()).select("#stale")).isEmpty();
        consolidations.handIn(two, TWO, communeTwo);
        assertThat(desk.page(world.monitor(), consolidation()).text()).contains("Đã nộp, chưa tiếp nhận");
        consolidations.accept(two, monitor);
        assertThat(stale().text()).contains("Mới tiếp nhận", name(1));
        assertThat(desk.page(world.monitor(), "/reports/consolidations").text())
                .contains("có thay đổi sau khi tổng hợp");
        write("section.PROPOSALS", "Đề nghị cấp kinh phí.");
        post("", world.monitor());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("1.234");
        assertThat(answer("section.PROPOSALS")).isEqualTo("Đề nghị cấp kinh phí.");
        assertThat(desk.page(world.monitor(), "/reports/consolidations").text())
                .contains("đang soạn")
                .doesNotContain("có thay đổi");
        consolidations.reopen(one, monitor);
        assertThat(stale().text()).contains("Đã mở lại", name(0));
        consolidations.handIn(one, Map.of("figure.COMM_SESSIONS", "2.000"), communeOne);
        consolidations.accept(one, monitor);
        assertThat(stale().text()).contains("Đã có bản sửa", name(0));
        post("", world.monitor());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("2.034");
    }

    @Test
    void nothingIsZeroWhereNobodySaidSoAndANilReportIsZero() {
        consolidations.handIn(one, Map.of("figure.CLUBS", "2"), communeOne);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        assertThat(scene.number(
                        "select count(*) from consolidation_value where report_id = ? and field = 'figure.COMM_SESSIONS'",
                        half))
                .isZero();
        consolidations.handIn(two, Map.of("head.nil", "true"), communeTwo);
        consolidations.accept(two, monitor);
        post("", world.monitor());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("0");
        assertThat(answer("figure.CLUBS")).isEqualTo("2");
        assertThat(answer("section.RESULTS")).isEqualTo("Không phát sinh: " + name(1) + ".");
        assertThat(desk.page(world.monitor(), consolidation() + "/figures/CLUBS")
                        .select("tbody tr:first-child td.figure")
                        .text())
                .isEqualTo("-");
    }

    @Test
    void halvesOfTheYearAreAddedAndStocksAreNot() {
        bothAccepted();
        scene.on(2021, 12, 20);
        UUID second = consolidations.owed(world.communes().get(0), SECOND);
        consolidations.handIn(second, ONE, communeOne);
        consolidations.accept(second, monitor);
        UUID year = consolidations.owed(world.culture(), "YEAR");
        half = year;
        post("", world.monitor());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("2.434");
        assertThat(answer("figure.CLUBS")).isEqualTo("5");
        assertThat(answer("figure.SCHOOLS_COVERED_PCT.d")).isEqualTo("50");
        assertThat(desk.page(world.monitor(), consolidation() + "/figures/CLUBS")
                        .text())
                .contains("Tổng cộng 5");
        Document left = desk.page(world.monitor(), consolidation());
        assertThat(left.text()).contains(name(1) + " (6 tháng cuối năm 2021)");
    }

    @Test
    void smallCountsAreCoveredBeforeWiderReadersAndInFilesThatArePassedOn() throws IOException {
        bothAccepted();
        post("", world.monitor());
        assertThat(cells(desk.page(world.monitor(), consolidation() + "/figures/CASES")))
                .containsExactly("9", "3", "12");
        assertThat(cells(desk.page(world.monitor(), consolidation() + "/figures/CASES?covered=true")))
                .containsExactly("…", "< 5", "12");
        Document wider = desk.page(officer, consolidation());
        assertThat(wider.select("form[action*=consolidation], a[href*=sections]"))
                .isEmpty();
        assertThat(line(wider, "CHILD_VICTIMS").text()).contains("< 5").doesNotContain("3 ");
        assertThat(cells(desk.page(officer, consolidation() + "/figures/CASES")))
                .containsExactly("…", "< 5", "12");
        assertThat(desk.page(officer, consolidation() + "/figures/CASES").select("a[href*=versions]"))
                .isEmpty();
        assertThat(workbook(world.monitor(), "?internal=true")).contains("3.0").doesNotContain("< 5");
        assertThat(workbook(world.monitor(), "")).contains("< 5", "…", "Tổng cộng");
        assertThat(workbook(officer, "?internal=true")).contains("< 5");
    }

    @Test
    void whoIsNotConcernedFindsNothing() {
        bothAccepted();
        post("", world.monitor());
        for (String stranger : List.of(
                world.communeOne(),
                world.policeman(),
                world.otherDivision(),
                world.leader(),
                scene.elsewhere().leader())) {
            boolean receives = stranger.equals(world.leader());
            for (String address : List.of("", "/figures/CASES", "/sections/RESULTS", ".xlsx")) {
                assertThat(desk.get(stranger, consolidation() + address))
                        .as(stranger + address + (receives ? " before it is handed in" : ""))
                        .hasStatus(404);
            }
            assertThat(post("", stranger)).hasStatus(404);
            assertThat(post("/restoration", stranger, "field", "figure.CASES")).hasStatus(404);
        }
        assertThat(post("", officer))
                .as("officers do not see the units' reports")
                .hasStatus(404);
        assertThat(post("/scope", world.monitor(), "scope", UUID.randomUUID() + " HALF_YEAR 2021-01-01/2021-06-30"))
                .hasStatus(404);
        assertThat(desk.page(world.communeOne(), "/reports/consolidations").select("tbody tr"))
                .isEmpty();
        consolidations.handIn(half, Map.of(), monitor);
        assertThat(desk.page(world.leader(), consolidation()).text()).contains("1.234");
    }

    @Test
    void readersSeeWhatWentIntoTheVersionHandedInAndNotTheCorrectionOfTheDay() throws IOException {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        consolidations.handIn(half, Map.of(), monitor);
        reviews.accept(half, 1, scene.standing(world.leader()));
        consolidations.handIn(two, TWO, communeTwo);
        consolidations.accept(two, monitor);
        reports.correct(half, monitor);
        post("", world.monitor());
        assertThat(units(world.monitor())).containsExactly(name(1), name(0));
        assertThat(units(world.leader())).containsExactly(name(0));
        assertThat(desk.page(world.leader(), consolidation() + "/figures/COMM_SESSIONS")
                        .select("tr.total td")
                        .eachText())
                .contains("1.200");
        assertThat(workbook(world.leader(), "")).contains(name(0)).doesNotContain(name(1));
        reports.abandonCorrection(half, monitor);
        assertThat(units(world.monitor()))
                .as("a correction given up leaves nothing behind")
                .containsExactly(name(0));
        reports.correct(half, monitor);
        assertThat(units(world.monitor())).containsExactly(name(0));
        post("", world.monitor());
        consolidations.handIn(half, Map.of(), monitor);
        assertThat(units(world.leader())).containsExactly(name(1), name(0));
    }

    @Test
    void whoeverReadsASectionForAnotherDutyIsShownNoUnits() {
        bothAccepted();
        post("", world.monitor());
        consolidations.handIn(half, Map.of(), monitor);
        UUID year = consolidations.owed(world.culture(), "YEAR");
        jdbc.sql("update obligation set issuer_id = :unit, intake_unit_id = :unit where id = :id")
                .param("unit", world.justice())
                .param("id", year)
                .update();
        jdbc.sql("""
                        insert into report_embedding (obligation_id, host_id, section, chosen_by, chosen_at,
                            answered_version, answered_section)
                        values (:year, :half, 'RESULTS', :by, now(), 1, 'RESULTS')
                        """)
                .param("year", year)
                .param("half", half)
                .param("by", monitor.accountId())
                .update();
        String judge = "theodoi." + world.place().replaceAll("\\D", "");
        postings.appoint(
                people.officer(judge),
                world.justice(),
                PostingRole.MONITOR,
                "Cán bộ theo dõi",
                LocalDate.of(2020, 1, 1),
                "thu");
        assertThat(desk.page(judge, "/reports/" + half).select("a[href*=consolidation]"))
                .isEmpty();
        for (String address : List.of("", "/figures/CASES", "/sections/RESULTS", ".xlsx")) {
            assertThat(desk.get(judge, consolidation() + address)).as(address).hasStatus(404);
        }
    }

    @Test
    void theGatheredFormIsThatOfOneReportAndNotOfAllWhoOweTheSame() {
        UUID regime = scene.id("select source_id from obligation where id = ?", half);
        bothAccepted();
        post("", world.monitor());
        assertThat(desk.page(world.monitor(), "/reports/" + half).select("input[name=figure.COMM_SESSIONS]"))
                .hasSize(1);
        assertThat(forms.inForce(regime).content().indicators())
                .as("for the others who owe it")
                .isEmpty();
        assertThat(forms.history(regime)).hasSize(1);
        long forms = gatheredForms();
        post("", world.monitor());
        assertThat(gatheredForms()).isEqualTo(forms).isEqualTo(1);
        assertThat(desk.page(world.monitor(), "/reports/" + half)
                        .select("[action$=form-adoption], [formaction$=form-adoption]"))
                .as("no newer form is offered")
                .isEmpty();
    }

    @Test
    void lastYearIsGatheredLikeThisOneAndNoDayTwice() {
        List<UUID> years = consolidations.yearToo(world);
        Map<UUID, String> sessions =
                Map.of(years.get(0), "2.000", years.get(1), "1.200", years.get(2), "2.500", one, "1.300");
        sessions.forEach((report, figure) -> {
            consolidations.handIn(report, Map.of("figure.COMM_SESSIONS", figure), communeOne);
            consolidations.accept(report, monitor);
        });
        half = consolidations.owed(world.culture(), "YEAR 2021");
        post("", world.monitor());
        assertThat(line(desk.page(world.monitor(), consolidation()), "COMM_SESSIONS")
                        .text())
                .contains("2.500", "2.000", "tăng 500")
                .doesNotContain("3.200");
        assertThat(desk.page(world.monitor(), consolidation())
                        .select("header.title p")
                        .text())
                .as("units and not periods")
                .contains("Từ báo cáo của 1 trong 3 đơn vị");
    }

    @Test
    void aSecondReportAboutTheSameDaysIsNamedWhereItIsNotCounted() {
        UUID asked = consolidations.askedToo(world, one);
        bothAccepted();
        consolidations.handIn(asked, Map.of("section.RESULTS", "Riêng về chuyên đề."), communeOne);
        consolidations.accept(asked, monitor);
        Document before = desk.page(world.monitor(), consolidation());
        assertThat(before.select("input[name=scope]")).hasSize(2);
        assertThat(before.select("input[name=scope][checked]").eachAttr("value"))
                .singleElement()
                .asString()
                .contains("HALF_YEAR");
        List<String> both = before.select("input[name=scope]").eachAttr("value");
        post("/scope", world.monitor(), "scope", both.get(0), "scope", both.get(1));
        assertThat(desk.page(world.monitor(), consolidation())
                        .select("section:has(#left)")
                        .text())
                .contains("không cộng vì đã có báo cáo khác", name(0));
    }

    @Test
    void anActualFigureIsNoEstimateOfDaysThatAreNotOver() {
        scene.on(2021, 5, 20);
        jdbc.sql("update obligation set original_due_on = date '2021-06-01' where id in (:ids)")
                .param("ids", List.of(one, two, half))
                .update();
        consolidations.handIn(
                one,
                Map.of(
                        "figure.COMM_SESSIONS", "5",
                        "estimate.COMM_SESSIONS", "9",
                        "estimate.CLUBS", "2",
                        "head.asOf", "19/5/2021"),
                communeOne);
        consolidations.handIn(two, Map.of("figure.COMM_SESSIONS", "7", "head.asOf", "18/5/2021"), communeTwo);
        consolidations.accept(one, monitor);
        consolidations.accept(two, monitor);
        post("", world.monitor());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("12");
        assertThat(answer("estimate.COMM_SESSIONS")).isEqualTo("9");
        assertThat(answer("estimate.CLUBS")).isEqualTo("2");
    }

    @Test
    void aCoveredFigureIsNotToldByTheVerdictNorByWhatUnitsWrote() {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.accept(one, monitor);
        jdbc.sql(
                        "update plan_target set direction = 'AT_MOST', value = 1, value_unit = 'vụ' where measure like 'Số vụ%'")
                .update();
        post("", world.monitor());
        String open = target(desk.page(world.monitor(), consolidation()));
        assertThat(open).contains("Chưa đạt");
        Document covered = desk.page(world.monitor(), consolidation() + "?covered=true");
        assertThat(target(covered)).contains("< 5", "Không nêu").doesNotContain("Chưa đạt");
        assertThat(covered.text())
                .contains("do các đơn vị viết không đưa vào", "Đã nhận 1/3 báo cáo")
                .doesNotContain("Đã tuyên truyền ở mọi thôn");
        assertThat(desk.page(world.monitor(), consolidation()).text()).contains("Đã tuyên truyền ở mọi thôn");
    }

    @Test
    void smallCountsOfTheYearBeforeAreNotToldByTheOthersOfTheirRow() {
        UUID before = consolidations.yearToo(world).get(1);
        consolidations.handIn(before, victims("10", "7", "3"), communeOne);
        consolidations.accept(before, monitor);
        consolidations.handIn(one, victims("20", "12", "8"), communeOne);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        assertThat(lastYear(desk.page(world.monitor(), consolidation()))).containsExactly("10", "7", "3");
        assertThat(lastYear(desk.page(world.monitor(), consolidation() + "?covered=true")))
                .contains("< 5")
                .satisfies(shown ->
                        assertThat(shown.containsAll(List.of("10", "7"))).isFalse());
    }

    @Test
    void changesAreTakenUpByACorrectionOnceTheReportWasAccepted() {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        consolidations.handIn(half, Map.of(), monitor);
        consolidations.handIn(two, TWO, communeTwo);
        consolidations.accept(two, monitor);
        assertThat(desk.page(world.monitor(), consolidation())
                        .select("section:has(#stale)")
                        .text())
                .contains("đang chờ tiếp nhận");
        reviews.accept(half, 1, scene.standing(world.leader()));
        assertThat(stale().select("form[action=/reports/" + half + "/correction]"))
                .hasSize(1);
        assertThat(desk.page(world.leader(), consolidation()).select("form[action$=correction]"))
                .isEmpty();
    }

    @Test
    void theWayLeadsFromReceivedReportsIntoTheReportThatGathersThem() {
        bothAccepted();
        String scope = "?regime=%s&period=%s"
                .formatted(
                        scene.id("select source_id from obligation where id = ?", one),
                        "HALF_YEAR 2021-01-01/2021-06-30".replace(" ", "%20"));
        Document choice = desk.page(world.monitor(), "/reports/consolidations/new" + scope);
        assertThat(choice.select("tbody a").eachAttr("href"))
                .as("the half-year and the year")
                .contains(consolidation())
                .hasSize(2);
        assertThat(desk.get(world.communeOne(), "/reports/consolidations/new" + scope))
                .hasStatus(404);
        jdbc.sql("update obligation set unit_id = ? where unit_id = ?")
                .params(world.justice(), world.culture())
                .update();
        Document none = desk.page(world.monitor(), "/reports/consolidations/new" + scope);
        assertThat(none.select("a[href$=/asked-reports/new]")).hasSize(1);
    }

    @Test
    void whoStandsInThePlaceOfTheReceiverGathersWhatThatOneReceived() {
        bothAccepted();
        UUID heir = units.found(
                UnitKind.DIVISION,
                Tier.DISTRICT,
                UnitName.of("Phòng Văn hóa mới " + world.place()),
                world.committee(),
                LocalDate.of(2020, 1, 1),
                "thu");
        UUID third = consolidations.owed(world.communes().get(2), FIRST);
        scene.on(2021, 6, 22);
        successions.dissolve(
                world.culture(),
                List.of(Heir.existing(heir)),
                Below.NOBODY,
                new Decision(LocalDate.of(2021, 6, 22), new LegalBasis("Quyết định 12/QĐ-UBND", null), "thu"));
        transfers.handOver(List.of(third), world.culture(), heir, "Sáp nhập", monitor.accountId());
        postings.appoint(
                people.officer(officer), heir, PostingRole.MONITOR, "Chuyên viên", LocalDate.of(2020, 1, 1), "thu");
        half = transfers
                .inherit(List.of(half), heir, "Sáp nhập", monitor.accountId())
                .getFirst()
                .to();
        Document page = desk.page(officer, consolidation());
        assertThat(page.select("input[name=scope]")).as("once, with all three").hasSize(1);
        assertThat(page.select("label:has(input[name=scope])").text()).contains("2/3");
        assertThat(post("", officer)).hasRedirectedUrl(consolidation());
        assertThat(answer("figure.COMM_SESSIONS")).isEqualTo("1.234");
    }

    @Test
    void withoutAnyAcceptedReportNothingIsMade() {
        assertThat(post("", world.monitor())).hasRedirectedUrl(consolidation());
        assertThat(scene.number("select count(*) from consolidation where report_id = ?", half))
                .isZero();
    }

    @Test
    void pagesTakeAFixedNumberOfStatements() {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.accept(one, monitor);
        post("", world.monitor());
        int few = statements.during(() -> desk.page(world.monitor(), consolidation()));
        consolidations.handIn(two, TWO, communeTwo);
        consolidations.accept(two, monitor);
        post("", world.monitor());
        int more = statements.during(() -> desk.page(world.monitor(), consolidation()));
        assertThat(more).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
        int again = statements.during(() -> post("", world.monitor()));
        consolidations.reopen(one, monitor);
        assertThat(statements.during(() -> post("", world.monitor()))).isLessThanOrEqualTo(again + 25);
    }

    private void bothAccepted() {
        consolidations.handIn(one, ONE, communeOne);
        consolidations.handIn(two, TWO, communeTwo);
        consolidations.accept(one, monitor);
        consolidations.accept(two, monitor);
    }

    private Element stale() {
        Element stale = desk.page(world.monitor(), consolidation()).selectFirst("section:has(#stale)");
        assertThat(stale).isNotNull();
        assertThat(stale.select("button")).hasSize(1);
        return stale;
    }

    private long gatheredForms() {
        return scene.number("select count(*) from report_form where gathered_for = ?", half);
    }

    private static Map<String, String> victims(String all, String girls, String boys) {
        return Map.of(
                "figure.CHILD_VICTIMS", all,
                "figure.CHILD_VICTIMS.girls", girls,
                "figure.CHILD_VICTIMS.boys", boys);
    }

    private static List<String> lastYear(Document page) {
        Element line = line(page, "CHILD_VICTIMS");
        return java.util.stream.Stream.of(
                        line,
                        line.nextElementSibling(),
                        line.nextElementSibling().nextElementSibling())
                .map(row -> row.select("td").get(1).text())
                .toList();
    }

    private static String target(Document page) {
        return page.select("section:has(#targets) tr:contains(Số vụ)").text();
    }

    private List<String> units(String username) {
        return desk.page(username, consolidation() + "/figures/COMM_SESSIONS")
                .select("tbody tr:not(.total) th")
                .eachText();
    }

    private static Element line(Document page, String code) {
        return page.selectFirst("tr:has(a[href*=figures/" + code + "])");
    }

    private static List<String> cells(Document page) {
        return page.select("tbody td.figure").eachText();
    }

    private String consolidation() {
        return "/reports/" + half + "/consolidation";
    }

    private String name(int commune) {
        return scene.text(
                "select agency_short_name(?, date '2021-03-17')",
                world.communes().get(commune));
    }

    private String answer(String field) {
        return scene.text("select value from report_answer where report_id = ? and field = ?", half, field);
    }

    private void write(String field, String value) {
        jdbc.sql("""
                        insert into report_answer (report_id, field, value, revision, changed_by, changed_at)
                        values (:report, :field, :value, 1, :by, now())
                        on conflict (report_id, field) do update set value = :value, revision = report_answer.revision + 1
                        """)
                .param("report", half)
                .param("field", field)
                .param("value", value)
                .param("by", monitor.accountId())
                .update();
    }

    private String workbook(String username, String query) throws IOException {
        MvcTestResult result = desk.get(username, consolidation() + ".xlsx" + query);
        assertThat(result).hasStatusOk();
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
        }
        return text.toString();
    }

    private MvcTestResult post(String step, String username, String... fields) {
        return desk.post(username, consolidation() + step, fields);
    }
}
