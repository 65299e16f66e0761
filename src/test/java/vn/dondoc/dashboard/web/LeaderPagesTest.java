package vn.dondoc.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;
import vn.dondoc.obligation.Extensions;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.TargetContent;
import vn.dondoc.plan.TargetDirection;

/** What the leader of a committee sees first, and the paper for the weekly meeting. */
@PagesTest
class LeaderPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 7, 20);

    @Autowired
    Scene scene;

    @Autowired
    CountedStatements statements;

    @Autowired
    Desk desk;

    @Autowired
    Units units;

    @Autowired
    Obligations obligations;

    @Autowired
    Extensions extensions;

    District.World world;
    UUID plan;

    @BeforeEach
    void aPlanIsInForce() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.tasks("62/KH-UBND", 3);
        scene.on(TODAY);
    }

    @Test
    void everyNumberOpensAListOfThatLength() {
        somethingHappens();
        Map<Element, String> numbers = numbers(page("/"));
        assertThat(numbers).hasSizeGreaterThan(20);
        Map<String, Integer> lengths = new LinkedHashMap<>();
        numbers.forEach((number, address) -> assertThat(lengths.computeIfAbsent(address, this::length))
                .as(number.text() + " → " + address)
                .isEqualTo(Integer.parseInt(number.text().replaceAll("\\D*(\\d+).*", "$1"))));
    }

    @Test
    void whatNeedsAWordStandsFirstWithTheWayToIt() {
        assertThat(page("/").select("#decisions ~ .calm-word").text()).contains("Không có việc nào");
        somethingHappens();
        Document leader = page("/");
        assertThat(leader.select("main > section h2").eachText().getFirst()).isEqualTo("Cần quyết định");
        assertThat(leader.select("#d-EXTENSIONS").text()).isEqualTo("1 đề nghị gia hạn");
        Element wish = leader.select("section[aria-labelledby=d-EXTENSIONS] li").getFirst();
        assertThat(wish.text()).contains("UBND xã Một", "xin đến 30/7/2021");
        assertThat(wish.select("a").attr("href")).isEqualTo("/reports/" + half(0));
        assertThat(leader.select("#d-JUDGEMENTS").text()).startsWith("1 ");
    }

    @Test
    void bodiesThatAreOnlyAskedHaveNoRateAndAreNeverLate() {
        Document leader = page("/");
        assertThat(leader.select(".scores").text()).doesNotContain("Công an");
        assertThat(leader.select(".asked").text()).contains("Công an huyện " + world.place(), "đề nghị 1 việc");
        Document weekly = page("/dashboard/weekly");
        assertThat(weekly.select("section[aria-labelledby=p-LATE]").text())
                .contains("quá hạn 36 ngày", "UBND xã Một")
                .doesNotContain("Công an");
        assertThat(weekly.select("button[data-prints][hidden]")).hasSize(1);
        assertThat(weekly.select("section[aria-labelledby=p-ASKED]").text()).contains("Công an huyện");
        assertThat(weekly.select("textarea").text()).contains("QUÁ HẠN").doesNotContain("Công an");
    }

    @Test
    void whatTheMeetingDoesNotNameOpensAListOfThatLengthAndIsCountedInTheTextForTheChat() {
        somethingHappens();
        for (int i = 0; i < 15; i++) {
            units.found(
                    UnitKind.PEOPLES_COMMITTEE,
                    Tier.COMMUNE,
                    UnitName.of("UBND xã số %d %s".formatted(i, world.place())),
                    world.committee(),
                    LocalDate.of(2020, 1, 1),
                    "thu");
        }
        scene.on(PlansOfTests.ISSUED);
        scene.tasks("63/KH-UBND", 33);
        for (LocalDate day : List.of(TODAY, LocalDate.of(2021, 12, 20), LocalDate.of(2022, 1, 5))) {
            scene.on(day);
            Document weekly = page("/dashboard/weekly");
            Map<Element, String> numbers = new LinkedHashMap<>();
            weekly.select("main .quiet a[href*=obligations], .units > a, .meeting-part h2 small a")
                    .forEach(figure -> numbers.put(figure, figure.attr("href")));
            assertThat(numbers).as(day.toString()).isNotEmpty();
            numbers.forEach((number, address) -> assertThat(whole(address))
                    .as(number.text() + " → " + address)
                    .isEqualTo(Integer.parseInt(number.text().replaceAll("\\D*(\\d+).*", "$1"))));
            int asked = whole("/obligations?followed=true&open=true&timeClass=DOING_LATE")
                    + whole("/obligations?followed=true&open=true&timeClass=DOING_ON_TIME&dueTo=" + day.plusDays(14));
            String chat = weekly.select("textarea").text();
            assertThat(sum(chat, "UBND xã|Phòng ", false) + sum(chat, "và (\\d+) (?:đơn vị|lượt việc) khác", true))
                    .as(chat)
                    .isEqualTo(asked);
        }
    }

    /** How often it stands there, or the sum of its figures. */
    private static int sum(String text, String pattern, boolean figures) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(text)
                .results()
                .mapToInt(found -> figures ? Integer.parseInt(found.group(1)) : 1)
                .sum();
    }

    @Test
    void targetsThatNoReportHasAnsweredAreShownAsThePlanSaysThem() {
        assertThat(page("/").select("#targets")).as("no plan has any").isEmpty();
        PlanContent some = PlansOfTests.withTasks(world, "64/KH-UBND", 1);
        scene.on(PlansOfTests.ISSUED);
        scene.issued(new PlanContent(
                some.heading(),
                List.of(new TargetContent("Số vụ việc", TargetDirection.DECREASE, BigDecimal.TEN, "%", "07 vụ", null)),
                some.tasks(),
                List.of(),
                List.of()));
        scene.on(TODAY);
        assertThat(page("/").select("section[aria-labelledby=targets]").text())
                .contains("64/KH-UBND", "chưa có báo cáo tổng hợp nào trả lời", "Số vụ việc", "07 vụ", "Giảm 10 %");
    }

    @Test
    void whoLeadsNothingFindsNoSuchPage() {
        for (String other : List.of(world.monitor(), world.communeOne(), world.policeman())) {
            assertThat(desk.page(other, "/").select("main.leader")).as(other).isEmpty();
        }
        assertThat(desk.get(world.communeOne(), "/dashboard/weekly")).hasStatus(404);
        assertThat(desk.get(world.monitor(), "/dashboard/weekly")).hasStatusOk();
    }

    @Test
    void theMeetingTellsWhatWasDoneSinceTheDayThatWasChosen() {
        somethingHappens();
        obligations.accept(half(1), null, scene.standing(world.monitor()));
        scene.on(TODAY.plusDays(9));
        assertThat(done(page("/dashboard/weekly"))).isEqualTo("0");
        Document since = page("/dashboard/weekly?from=" + TODAY);
        assertThat(done(since)).isEqualTo("1");
        assertThat(since.select("section[aria-labelledby=p-DONE] li").text())
                .contains("UBND xã Hai", "hoàn thành 20/7/2021");
        for (Element part : since.select(".meeting-part h2 small a")) {
            assertThat(length(part.attr("href"))).as(part.attr("href")).isEqualTo(Integer.parseInt(part.text()));
        }
        Document wrong = page("/dashboard/weekly?from=31/02");
        assertThat(wrong.select("input[name=from]").val()).isEqualTo("31/02");
        assertThat(wrong.select("#from-error").text()).startsWith("Ngày chưa đúng");
    }

    @Test
    void noMoreIsAskedOfTheDatabaseForMorePlans() {
        page("/");
        page("/dashboard/weekly");
        int leader = desk.statements(world.leader(), "/");
        int weekly = desk.statements(world.leader(), "/dashboard/weekly");
        scene.on(PlansOfTests.ISSUED);
        for (int i = 0; i < 6; i++) {
            scene.plan("7%d/KH-UBND".formatted(i));
        }
        scene.on(TODAY);
        assertThat(desk.statements(world.leader(), "/")).isEqualTo(leader).isLessThan(45);
        assertThat(desk.statements(world.leader(), "/dashboard/weekly"))
                .isEqualTo(weekly)
                .isLessThan(20);
        System.out.println(leader + " statements for the leader's page, " + weekly + " for the weekly meeting");
    }

    /** One commune asks for more time, another hands in. */
    private void somethingHappens() {
        extensions.ask(half(0), TODAY.plusDays(10), "Chờ số liệu", scene.standing(world.communeOne()));
        obligations.submit(half(1), "Báo cáo số 5", scene.standing(world.communeTwo()));
    }

    private UUID half(int commune) {
        return scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and due_on = '2021-06-14'",
                plan,
                world.communes().get(commune));
    }

    private static Map<Element, String> numbers(Document page) {
        Map<Element, String> numbers = new LinkedHashMap<>();
        page.select("a.tile").forEach(tile -> numbers.put(tile.selectFirst("b"), tile.attr("href")));
        page.select("main .list tbody td a, .decision-all, .split a, .asked a, .days .what a")
                .forEach(figure -> numbers.put(figure, figure.attr("href")));
        return numbers;
    }

    private int length(String address) {
        int length = 0;
        int number = 1;
        Document list;
        do {
            list = page(address + (address.contains("?") ? "&" : "?") + "page=" + number++);
            length += list.select("main table.list tbody tr, main ol.told > li").size();
        } while (list.selectFirst("nav.paging a[rel=next]") != null);
        return length;
    }

    /** As the foot of the list says, or the rows where there is one page only. */
    private int whole(String address) {
        Document list = page(address);
        String foot = list.select("nav.paging p, .paging p").text();
        return foot.isEmpty()
                ? list.select("main table.list tbody tr").size()
                : Integer.parseInt(foot.replaceAll(".* trong (hơn )?", "").replace(".", ""));
    }

    private static String done(Document weekly) {
        return weekly.select("#p-DONE small").text();
    }

    private Document page(String address) {
        return desk.page(world.leader(), address);
    }
}
