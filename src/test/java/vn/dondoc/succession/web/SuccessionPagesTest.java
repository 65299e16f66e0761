package vn.dondoc.succession.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.People;
import vn.dondoc.agency.GroupRule;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.agency.Units;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.Flash;

/** An administrator is led through changes of the organisation. */
@PagesTest
class SuccessionPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    Units units;

    @Autowired
    Groups groups;

    @Autowired
    Plans plans;

    @Autowired
    Postings postings;

    @Autowired
    Obligations obligations;

    @Autowired
    People people;

    District.World world;
    UUID fourth;
    UUID plan;
    Standing monitor;

    @BeforeEach
    void fourCommunesOweSomething() {
        people.administrator("quan.tri");
        world = scene.world;
        fourth = units.found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.COMMUNE,
                UnitName.of("UBND xã Bốn " + world.place()),
                world.committee(),
                LocalDate.of(2020, 1, 1),
                "thu");
        plan = scene.plan("61/KH-UBND");
        monitor = scene.standing(world.monitor());
        scene.on(2021, 6, 10);
        obligations.submit(report(world.communes().get(1)), "Báo cáo 12/BC-UBND", scene.standing(world.communeTwo()));
        scene.on(2021, 7, 5);
    }

    @Test
    void fourCommunesBecomeOneWhichOwesWhatTheyOwed() {
        UUID group = groups.create(world.committee(), "Các xã ven phá", GroupRule.LISTED, "thu");
        groups.list(group, fourth);
        assertThat(get("/succession")).hasStatusOk().bodyText().contains("Lập phương án mới");
        assertThat(page("/succession/new?kind=MERGE&unit=" + fourth)
                        .select("input[name='units[0]']")
                        .val())
                .startsWith("UBND xã Bốn " + world.place());
        Document wrong = Desk.html(post("/succession", "kind", "MERGE", "basis", "NQ 1675", "units[0]", "xã Không Có"));
        assertThat(wrong.select(".errors").text()).contains("Có hiệu lực từ ngày");
        assertThat(wrong.select("input[name=basis]").val()).isEqualTo("NQ 1675");
        assertThat(wrong.select("input[name='units[0]']").val()).isEqualTo("xã Không Có");
        String address = begin();
        assertThat(get(address + "/review"))
                .hasStatusOk()
                .bodyText()
                .contains("UBND xã Một " + world.place(), "UBND xã Bốn " + world.place(), "1 quá hạn");
        assertThat(get(address + "/preview")).bodyText().contains("chưa xác nhận đã rà soát");
        assertThat(post(address + "/completion")).hasRedirectedUrl(address + "/preview");
        assertThat(openAt(world.communes().get(0))).isPositive();
        UUID first = world.communes().get(0);
        Document page = page(address + "/units/" + first);
        assertThat(page.text()).contains("Việc còn phải làm", "14/6/2021", "Quá hạn", "Người đang làm việc");
        assertThat(post(address + "/units/" + first, "ok." + first, "1")).hasRedirectedUrl(address + "/review");
        assertThat(page(address + "/units/" + world.communes().get(1)).text()).contains("giữ tên đơn vị cũ");
        long owed = openAt(first) + openAt(world.communes().get(1)) + openAt(fourth);
        confirmAll(address);
        assertThat(page(address + "/preview").text()).contains("Việc chuyển cho nơi kế thừa");
        assertThat(post(address + "/completion")).hasRedirectedUrl(address);
        assertThat(page(address).text()).contains("Đã thực hiện lúc");
        UUID heir = scene.id("select to_unit from agency_succession where from_unit = ?", first);
        assertThat(openAt(first)).isZero();
        assertThat(openAt(world.communes().get(1))).as("handed in, waits").isOne();
        // each commune owed two reports, an own plan and its part in a task; one report waits under its old name
        assertThat(owed).isEqualTo(12);
        assertThat(openAt(heir)).isEqualTo(4);
        assertThat(postings.in(heir)).extracting(Postings.PostingRow::role).contains(PostingRole.OFFICER);
        assertThat(groups.membersOn(group, LocalDate.of(2021, 7, 6)))
                .as("listed in the stead of one that is no more")
                .extracting(UnitRow::id)
                .containsExactly(heir);
        Standing today = scene.standing(world.communeOne());
        assertThat(today.serves(heir)).isTrue();
        assertThat(desk.get(world.communeOne(), "/obligations")).bodyText().contains("kế thừa");
        assertThat(desk.get(world.communeOne(), "/plans/" + plan)).hasStatusOk();
        assertThat(desk.get(
                        world.communeOne(),
                        "/obligations/" + report(world.communes().get(1))))
                .as("what was left at the commune whose record the new one keeps")
                .hasStatusOk();
    }

    @Test
    void whoConfirmsWhatNobodyHasOpenedIsTold() {
        scene.on(2021, 6, 10);
        String address = begin();
        UUID first = world.communes().get(0);
        Document review = page(address + "/review");
        assertThat(review.select("tr:contains(xã Một)").text()).contains("sẽ quá hạn");
        assertThat(review.select("[data-confirm]").attr("data-confirm")).contains("xã Một");
        MvcTestResult unopened = post(address + "/review", "shown", first.toString(), "ok." + first, "1");
        Flash told = (Flash) unopened.getMvcResult().getFlashMap().get(Flash.NAME);
        assertThat(told.key()).isEqualTo("succession.unopened");
        assertThat(told.arguments()[0].toString()).contains("xã Một");
        assertThat(page(address + "/units/" + first).text()).contains("Sẽ quá hạn");
        MvcTestResult opened = post(address + "/review", "shown", first.toString(), "ok." + first, "1");
        assertThat(opened.getMvcResult().getFlashMap().get(Flash.NAME)).isNull();
    }

    @Test
    void whereTheHeirHasDoneTheSameAPersonDecides() {
        UUID second = world.communes().get(1);
        UUID first = world.communes().get(0);
        MvcTestResult begun = post(
                "/succession",
                fields(
                        "kind=MERGE&effectiveOn=01/07/2021&basis=Nghị quyết số 1/NQ-HĐND&units[0]=%s&units[1]=%s&"
                                + "heirs[0].unit=%s",
                        label(first), label(second), label(second)));
        String address = location(begun).replace("/review", "");
        confirmAll(address);
        UUID twice = report(first);
        assertThat(get(address + "/preview")).bodyText().contains("đã làm cùng một việc");
        assertThat(get(address + "/units/" + first)).bodyText().contains("Nơi kế thừa đã làm việc này", "d." + twice);
        assertThat(post(address + "/units/" + first, "d." + twice, "end", "ok." + first, "1"))
                .hasRedirectedUrl(address + "/units/" + first);
        assertThat(get(address + "/units/" + first)).bodyText().contains("ghi lý do");
        assertThat(post(
                        address + "/units/" + first,
                        "d." + twice,
                        "end",
                        "w." + twice,
                        "Xã Hai đã báo cáo",
                        "ok." + first,
                        "1"))
                .hasRedirectedUrl(address + "/review");
        assertThat(post(address + "/completion")).hasRedirectedUrl(address);
        assertThat(obligations.row(twice, monitor).step().name()).isEqualTo("WAIVED");
        assertThat(openAt(first)).isZero();
    }

    @Test
    void aDistrictIsDissolvedAndItsPlanPassesToTheBodyThatIsChosen() {
        UUID committee = world.committee();
        UUID province = units.found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.PROVINCE,
                UnitName.of("UBND tỉnh " + world.place()),
                null,
                LocalDate.of(2020, 1, 1),
                "thu");
        UUID sector = units.found(
                UnitKind.DEPARTMENT,
                Tier.PROVINCE,
                UnitName.of("Sở Văn hóa " + world.place()),
                province,
                LocalDate.of(2020, 1, 1),
                "thu");
        String officer = "so." + world.place().replaceAll("\\D", "");
        postings.appoint(
                people.officer(officer), sector, PostingRole.MONITOR, "Chuyên viên", LocalDate.of(2020, 1, 1), "thu");
        List<UUID> below = new ArrayList<>(world.communes());
        below.add(fourth);
        below.forEach(commune -> units.moveUnder(commune, province, LocalDate.of(2021, 7, 1), "thu"));
        String address = location(post(
                        "/succession",
                        fields(
                                "kind=DISSOLVE&effectiveOn=02/07/2021&basis=Luật 72/2025/QH15&units[0]=%s&takers[0]=%s&"
                                        + "keeper=-1",
                                label(committee), label(sector))))
                .replace("/review", "");
        Map<UUID, String> divisions = Map.of(world.culture(), "end", world.justice(), "end", world.police(), "end");
        List<String> typed = new ArrayList<>(List.of("t." + committee, "0", "ok." + committee, "1"));
        divisions.forEach((unit, fate) -> typed.addAll(List.of("b." + unit, fate)));
        post(address + "/units/" + committee, typed.toArray(String[]::new));
        for (UUID division : divisions.keySet()) {
            assertThat(get(address + "/units/" + division)).hasStatusOk();
            post(address + "/units/" + division, "t." + division, "0", "ok." + division, "1");
        }
        confirmAll(address);
        assertThat(post(address + "/completion")).hasRedirectedUrl(address);
        assertThat(desk.get(officer, "/plans/" + plan))
                .hasStatusOk()
                .bodyText()
                .contains("UBND huyện " + world.place(), "Chuyển cơ quan chủ trì, theo dõi", "Luật 72/2025/QH15");
        UUID waiting = report(world.communes().get(1));
        obligations.accept(waiting, null, scene.standing(officer));
        assertThat(obligations.row(waiting, scene.standing(officer)).unitName())
                .isEqualTo("UBND xã Hai " + world.place());
        assertThat(plans.page(plan, scene.standing(officer)).mayEdit()).isTrue();
    }

    @Test
    void onlyAdministratorsComeThisWay() {
        assertThat(desk.get(world.monitor(), "/succession")).hasStatus(404);
    }

    private String begin() {
        List<String> typed = new ArrayList<>(
                List.of("kind", "MERGE", "effectiveOn", "01/07/2021", "basis", "Nghị quyết số 1675/NQ-UBTVQH15"));
        List<UUID> merged = new ArrayList<>(world.communes());
        merged.add(fourth);
        for (int i = 0; i < merged.size(); i++) {
            typed.addAll(List.of("units[" + i + "]", label(merged.get(i))));
        }
        typed.addAll(List.of("heirs[0].fullName", "UBND xã Đan Điền " + world.place()));
        return location(post("/succession", typed.toArray(String[]::new))).replace("/review", "");
    }

    private void confirmAll(String address) {
        List<String> typed = new ArrayList<>();
        page(address + "/review").select("input[name=shown]").forEach(unit -> {
            typed.addAll(List.of("shown", unit.val(), "ok." + unit.val(), "1"));
        });
        typed.addAll(List.of("next", "true"));
        assertThat(post(address + "/review", typed.toArray(String[]::new))).hasRedirectedUrl(address + "/preview");
    }

    private String label(UUID unit) {
        return units.on(unit, LocalDate.of(2021, 6, 30)).label();
    }

    private long openAt(UUID unit) {
        return scene.number("select count(*) from obligation where unit_id = ? and settled_at is null", unit);
    }

    private UUID report(UUID unit) {
        return scene.id("""
                        select id from obligation where plan_id = ? and unit_id = ? and kind = 'REPORT'
                        order by original_due_on limit 1
                        """, plan, unit);
    }

    private MvcTestResult get(String address) {
        return desk.get("quan.tri", address);
    }

    private Document page(String address) {
        return Desk.html(get(address));
    }

    private MvcTestResult post(String address, String... typed) {
        return desk.post("quan.tri", address, typed);
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
