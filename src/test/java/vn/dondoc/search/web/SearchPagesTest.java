package vn.dondoc.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.People;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Successions;
import vn.dondoc.plan.PlanFinder;
import vn.dondoc.plan.PlanHit;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.Reports;
import vn.dondoc.site.Ids;
import vn.dondoc.site.Sought;

@PagesTest
class SearchPagesTest {

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
    Plans plans;

    @Autowired
    PlanFinder finder;

    @Autowired
    Reports reports;

    @Autowired
    Forms forms;

    @Autowired
    Successions successions;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    District.World elsewhere;

    @BeforeEach
    void twoDistricts() {
        world = scene.world;
        elsewhere = scene.elsewhere();
    }

    @Test
    void findsPlansAndTasksWithAndWithoutMarks() {
        UUID plan = issued(world, "71/KH-UBND", "Phòng ngừa xâm hại ở thôn Thủ Lễ", "Tổ chức hoà giải lưu động");
        for (String typed : List.of("xâm hại thủ lễ", "xam hai thu le", "XÂM HẠI", "Xâm  hại!")) {
            assertThat(page(world.communeOne(), typed)).as(typed).contains("/plans/" + plan + "\"");
        }
        for (String typed :
                List.of("hoà giải lưu động", "hòa giải lưu động", "HÒA GIẢI lưu động", "hoa giai luu dong")) {
            assertThat(page(world.communeOne(), typed)).as(typed).contains("<mark>hoà giải lưu động</mark>");
        }
        assertThat(page(world.communeOne(), "xâm hãi thủ lễ")).as("other marks").contains("/plans/" + plan + "\"");
    }

    @Test
    void putsFirstWhatBearsTheMarksAsTyped() {
        UUID marked = issued(world, "72/KH-UBND", "Về ngày hội đọc bản sắc", "Việc một");
        UUID other = issued(world, "73/KH-UBND", "Về ngày hội đọc bàn sắc", "Việc hai");
        Standing leader = scene.standing(world.leader());
        assertThat(found("bản sắc hội đọc", leader)).containsExactly(marked, other);
        assertThat(found("bàn sắc hội đọc", leader)).containsExactly(other, marked);
        assertThat(found("ban sac hoi doc", leader)).as("the latest").containsExactly(other, marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8261/KH-UBND", "8261 KH", "KH 8261", "số 8261", "8261", "Số: 8261 /KH-UBND"})
    void opensAPlanByItsNumber(String typed) {
        UUID plan = issued(world, "8261/KH-UBND", "Về việc mang số", "Việc của số");
        assertThat(page(world.leader(), typed))
                .contains("Đúng số, ký hiệu")
                .contains("/plans/" + plan + "\"")
                .contains("<b class=\"number\">");
        assertThat(page(elsewhere.leader(), typed)).as("of another district").contains("Không tìm thấy");
    }

    @Test
    void tellsAPlanFoundByItsNumberOnceWithTheWaysToItsTasksAndReports() {
        UUID plan = issued(world, "8262/KH-UBND", "Về việc kể một lần", "Việc kể một lần");
        Document monitor = Jsoup.parse(page(world.monitor(), "8262/KH-UBND"));
        assertThat(monitor.select("main a[href=/plans/" + plan + "]")).hasSize(1);
        List<Element> ways = monitor.select(".ways-on a");
        assertThat(ways).extracting(Element::text).first().asString().endsWith("nhiệm vụ");
        assertThat(ways)
                .hasSize(2)
                .allSatisfy(way -> assertThat(list(world.monitor(), way.attr("href")))
                        .hasSize(Integer.parseInt(way.text().replaceAll("\\D", ""))));
        Document commune = Jsoup.parse(page(world.communeOne(), "8262/KH-UBND"));
        assertThat(commune.select(".ways-on").text()).startsWith("Đơn vị tôi phải làm: 1 nhiệm vụ");
        assertThat(Jsoup.parse(page(world.leader(), "kể một lần")).select(".straight"))
                .isEmpty();
    }

    @Test
    void readsNumbersBelowTenAsTheyAreSpoken() {
        UUID plan = issued(world, "7/KH-UBND", "Về số nhỏ", "Việc nhỏ");
        assertThat(page(world.leader(), "7/KH"))
                .contains("/plans/" + plan + "\"")
                .contains("<mark>07</mark>/<mark>KH</mark>-UBND");
    }

    @Test
    void findsNothingThatThePersonMayNotSee() {
        UUID plan = issued(world, "74/KH-UBND", "Chuyên đề kín đáo biệt lập", "Rà soát kín đáo biệt lập");
        document(plan, world.culture(), "Toàn văn kín đáo biệt lập");
        assertThat(page(world.communeOne(), "kín đáo biệt lập")).contains("Kế hoạch", "Nhiệm vụ", "Văn bản");
        for (String stranger : List.of(elsewhere.communeOne(), elsewhere.leader(), world.policeman())) {
            assertThat(page(stranger, "kín đáo biệt lập"))
                    .contains("Không tìm thấy")
                    .doesNotContain("/plans/" + plan, "Chuyên đề", "Toàn văn");
        }
    }

    @Test
    void showsDraftsOnlyToThoseWhoWriteThem() {
        UUID draft = scene.draft(PlansToFind.content(world, "75/KH-UBND", "Dự thảo bỏ ngỏ chưa ký", "Việc chưa ký"));
        document(draft, world.culture(), "Văn bản bỏ ngỏ chưa ký");
        assertThat(page(world.monitor(), "bỏ ngỏ chưa ký")).contains("/plans/" + draft, "Văn bản");
        assertThat(page(world.communeOne(), "bỏ ngỏ chưa ký")).contains("Không tìm thấy");
    }

    @Test
    void leadsWhoOwesATaskToItsWork() {
        issued(world, "76/KH-UBND", "Về đường dẫn", "Khơi thông mương rãnh");
        UUID duty = scene.id(
                "select o.id from obligation o where o.unit_id = ? and o.title = 'Khơi thông mương rãnh'",
                world.communes().getFirst());
        assertThat(page(world.communeOne(), "mương rãnh")).contains("/progress/" + duty + "\"");
        assertThat(page(world.monitor(), "mương rãnh")).contains("/progress/tasks/");
    }

    @Test
    void leadsToUnitsAsFarAsThePersonMay() {
        issued(world, "79/KH-UBND", "Về đơn vị", "Việc đơn vị");
        String name = "Một " + world.place();
        UUID unit = world.communes().getFirst();
        people.administrator("quantri.tim");
        assertThat(page("quantri.tim", name)).contains("/units/" + unit + "\"");
        assertThat(page(world.leader(), name)).contains("/obligations?followed=true&amp;whole=true&amp;unit=" + unit);
        assertThat(page(elsewhere.leader(), name)).doesNotContain(unit.toString());
        assertThat(page(world.communeTwo(), name)).doesNotContain(unit.toString());
        assertThat(page(world.communeOne(), name))
                .contains("/obligations?followed=false&amp;whole=true&amp;unit=" + unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "%",
                "\\",
                "<script>alert(1)</script>",
                "; drop table plan --",
                "((((",
                "!!! & | <->",
                "🙂",
                "\u0000a\u0000b",
                "kế hoạch:*",
                "số",
                "\"kế hoạch\"",
                "..",
                "đ"
            })
    void staysCalmWhateverIsTyped(String typed) {
        MvcTestResult result = get(world.leader(), typed, "");
        assertThat(result).hasStatusOk();
        assertThat(Desk.body(result)).doesNotContain("<script>alert");
    }

    @Test
    void takesNoMoreOfALongTextThanABoxHolds() {
        assertThat(get(world.leader(), "kế hoạch ".repeat(600), "")).hasStatusOk();
        assertThat(get(world.leader(), "x".repeat(5_000), "plans")).hasStatusOk();
    }

    @Test
    void teachesWhereNothingWasTypedAndSaysWhatIsTooShort() {
        assertThat(page(world.leader(), "")).contains("61/KH-UBND").doesNotContain("ngắn quá");
        assertThat(page(world.leader(), "a")).contains("“a” ngắn quá");
        assertThat(page(world.leader(), "không-có-gì-như-thế")).contains("Bớt từ");
    }

    @Test
    void countsNoFurtherThanABoundAndLeafsThroughIt() {
        UUID plan = scene.draft(PlansOfTests.withTasks(world, "8080/KH-UBND", 230));
        String all = page(world.monitor(), "việc thứ");
        assertThat(all).contains("hơn 200", "in=tasks").contains("/plans/" + plan);
        assertThat(page(world.monitor(), "việc thứ", "tasks")).contains("Còn nhiều hơn 200 kết quả", "1–20 trong 200");
        assertThat(Desk.body(desk.get(world.monitor(), "/search?q={q}&in=tasks&page=10", "việc thứ")))
                .contains("181–200 trong 200");
    }

    @Test
    void asksForAllWithFewStatements() {
        issued(world, "81/KH-UBND", "Về đếm câu lệnh truy vấn", "Đếm câu lệnh truy vấn");
        page(world.leader(), "câu lệnh truy vấn");
        assertThat(statements.during(() -> page(world.leader(), "câu lệnh truy vấn")))
                .isLessThanOrEqualTo(16);
    }

    @Test
    void seesTheSamePlansByTheirIdsAsByTheCondition() {
        issued(world, "82/KH-UBND", "Về tầm nhìn một", "Việc tầm nhìn");
        issued(elsewhere, "82/KH-UBND", "Về tầm nhìn hai", "Việc tầm nhìn");
        for (String who : List.of(world.communeOne(), world.leader(), world.policeman(), elsewhere.monitor())) {
            Standing standing = scene.standing(who);
            List<UUID> listed = plans.rows(vn.dondoc.plan.PlanFilter.TO_CHOOSE_FROM, standing).stream()
                    .map(row -> row.id())
                    .toList();
            assertThat(found("tầm nhìn", standing)).as(who).isSubsetOf(listed).hasSize((int) listed.stream()
                    .filter(id -> jdbc.sql("select subject like '%tầm nhìn%' from plan where id = ?")
                            .param(id)
                            .query(Boolean.class)
                            .single())
                    .count());
        }
    }

    @Test
    void theBoxStandsOnEveryPage() {
        String page = Desk.body(desk.get(world.leader(), "/plans"));
        assertThat(page).contains("role=\"search\"", "action=\"/search\"", "name=\"q\"");
    }

    private List<UUID> found(String typed, Standing standing) {
        return finder.plans(Sought.of(typed), 20, 0, finder.sight(standing)).rows().stream()
                .map(PlanHit::row)
                .map(row -> row.id())
                .toList();
    }

    private UUID issued(District.World in, String number, String subject, String task) {
        return PlansOfTests.issued(plans, PlansToFind.content(in, number, subject, task), in, district);
    }

    private void document(UUID plan, UUID unit, String text) {
        UUID by = people.officer(world.monitor());
        UUID file = Ids.next();
        jdbc.sql("insert into attachment values (?, 'ke-hoach.docx', 'x', 1, 'x', '', ?, now())")
                .params(file, by)
                .update();
        jdbc.sql("""
                        insert into intake_document (id, version, state, unit_id, uploaded_by, created_at, beat_at, pages_done,
                            pages_total, file_name, sha256, text, notes, nature, attachment_id, going_on, plan_id)
                        values (?, 0, 'DRAFTED', ?, ?, now(), now(), 1, 1, 'ke-hoach.docx', 'x', ?, '', 'PLAN', ?, false, ?)
                        """).params(Ids.next(), unit, by, text, file, plan).update();
    }

    private List<Element> list(String who, String address) {
        return desk.page(who, address).select(".ledger tbody tr");
    }

    private String page(String who, String typed) {
        return page(who, typed, "");
    }

    private String page(String who, String typed, String in) {
        MvcTestResult result = get(who, typed, in);
        assertThat(result).hasStatusOk();
        return Desk.body(result);
    }

    private MvcTestResult get(String who, String typed, String in) {
        return desk.get(who, "/search?q={q}&in={in}", typed, in);
    }
}
