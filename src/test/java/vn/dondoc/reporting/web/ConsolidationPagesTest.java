package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.CountedStatements;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.Below;
import vn.dondoc.agency.Decision;
import vn.dondoc.agency.Heir;
import vn.dondoc.agency.LegalBasis;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Successions;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.obligation.Transfers;

/** The report that gathers others: how it is made, changed and kept up to date. */
@PagesTest
class ConsolidationPagesTest extends GatheringPages {

    static final int MOST_STATEMENTS = 34;

    @Autowired
    CountedStatements statements;

    @Autowired
    Successions successions;

    @Autowired
    Transfers transfers;

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
                .contains(
                        "97,5 %",
                        "Chưa tổng hợp", name(2), "39/40 (97,5 %)", "Chưa đạt", "Chưa có số liệu cùng kỳ năm trước");
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

    private Element stale() {
        Element stale = desk.page(world.monitor(), consolidation()).selectFirst("section:has(#stale)");
        assertThat(stale).isNotNull();
        assertThat(stale.select("button")).hasSize(1);
        return stale;
    }

    private long gatheredForms() {
        return scene.number("select count(*) from report_form where gathered_for = ?", half);
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
}
