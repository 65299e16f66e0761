package vn.dondoc.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;

@PagesTest
class AgencyPagesTest {

    static final LocalDate FOUNDED = LocalDate.of(2016, 1, 1);

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedStatements statements;

    @Autowired
    Units units;

    @Autowired
    Groups groups;

    @Autowired
    Postings postings;

    UUID district;
    UUID commune;
    String place;

    @BeforeEach
    void aDistrictOfItsOwn() {
        clock.standOn(LocalDate.of(2021, 5, 20));
        people.administrator("quan.tri");
        place = "Thử " + UUID.randomUUID().toString().substring(0, 8);
        district = units.found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.DISTRICT,
                new UnitName("Ủy ban nhân dân huyện " + place, "UBND huyện " + place),
                null,
                FOUNDED,
                "quan.tri");
        commune = commune("Quảng " + place);
    }

    @Test
    void everyAdministrationPageOpens() {
        UUID group = groups.create(district, "Các xã", GroupRule.COMMUNE_COMMITTEES, "quan.tri");
        UUID committee = units.found(
                UnitKind.STEERING_COMMITTEE, Tier.DISTRICT, UnitName.of("Ban Chỉ đạo 138"), district, FOUNDED, "x");
        for (String address : new String[] {
            "/admin",
            "/units",
            "/units/new",
            "/units/import",
            "/units/" + district,
            "/units/" + committee,
            "/groups",
            "/groups/new",
            "/groups/" + group,
            "/accounts",
            "/accounts/new",
            "/audit",
            "/password",
            "/units/suggestions?q=qu",
            "/accounts/suggestions?q=quan"
        }) {
            assertThat(get(address)).as(address).hasStatusOk().bodyText().doesNotContain("??");
        }
    }

    @Test
    void anOfficerFindsNoneOfThem() {
        people.officer("can.bo");
        for (String address :
                new String[] {"/admin", "/units", "/units/" + district, "/groups", "/accounts", "/audit"}) {
            assertThat(browser.get().uri(address).with(people.as("can.bo")))
                    .as(address)
                    .hasStatus(404);
        }
    }

    @Test
    void theListShowsTheNamesOfTheDayAskedFor() {
        units.rename(commune, UnitName.of("Ủy ban nhân dân xã Mới " + place), LocalDate.of(2020, 1, 1), "x");
        assertThat(get("/units?day=31/12/2019&q=" + place)).bodyText().contains("xã Quảng " + place);
        assertThat(get("/units?q=" + place))
                .bodyText()
                .contains("xã Mới " + place)
                .doesNotContain("xã Quảng");
        assertThat(get("/units?tier=DISTRICT&q=" + place))
                .bodyText()
                .contains("huyện")
                .doesNotContain("xã Mới");
        assertThat(get("/units?day=abc&q=" + place)).hasStatusOk().bodyText().contains("Ngày chưa đúng", "abc");
    }

    @Test
    void theSignsOfAPatternAreSoughtAsTheyAreWritten() {
        assertThat(get("/units?q=xã Quảng " + place)).bodyText().contains("xã Quảng " + place);
        assertThat(get("/units?q=xã %25 " + place)).bodyText().doesNotContain("xã Quảng");
        assertThat(get("/units?q=xã_Quảng " + place)).bodyText().doesNotContain("xã Quảng " + place + "</a>");
        commune("50% " + place);
        assertThat(get("/units?q=50%25 " + place)).bodyText().contains("50% " + place + "</a>");
    }

    @Test
    void theListTakesAsManyStatementsForManyUnitsAsForFew() {
        int few = statements.during(() -> assertThat(get("/units?q=" + place)).hasStatusOk());
        for (int i = 0; i < 20; i++) {
            commune("Số " + i + " " + place);
        }
        int many = statements.during(
                () -> assertThat(get("/units?q=" + place)).bodyText().contains("Số 19"));
        assertThat(many).isEqualTo(few);
    }

    @Test
    void aUnitIsFoundedAndRenamedAndMovedAndRecodedAndDissolved() {
        String code = "7" + place.substring(4, 10);
        MvcTestResult founded = post("/units")
                .param("fullName", "Phòng Tư pháp " + place)
                .param("kind", "DIVISION")
                .param("tier", "DISTRICT")
                .param("superior", "UBND huyện " + place)
                .param("code", code)
                .param("foundedOn", "1/1/2018")
                .exchange();
        String address = founded.getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/units/");
        assertThat(post(address + "/names").param("fullName", "Phòng Mới").param("namedFrom", "1/1/2020"))
                .hasRedirectedUrl(address);
        assertThat(post(address + "/codes").param("code", code + "1").param("codedFrom", "1/1/2020"))
                .hasRedirectedUrl(address);
        assertThat(post(address + "/parents")
                        .param("superior", "UBND xã Quảng " + place)
                        .param("movedFrom", "1/1/2020"))
                .hasRedirectedUrl(address);
        assertThat(get(address))
                .bodyText()
                .contains("Phòng Mới", "Phòng Tư pháp " + place, "01/01/2018 – 31/12/2019", code + "1");
        assertThat(post(address + "/dissolution")
                        .param("dissolvedOn", "30/6/2021")
                        .param("legalBasis", "NQ 1/2021"))
                .hasRedirectedUrl(address);
        assertThat(post(address + "/dissolution")
                        .param("dissolvedOn", "30/7/2021")
                        .param("legalBasis", "NQ 2/2021"))
                .hasStatusOk();
    }

    @Test
    void whatTheOrderOfThingsForbidsIsSaidBesideTheField() {
        assertThat(post("/units/" + commune + "/names")
                        .param("fullName", "Ten da go")
                        .param("namedFrom", "1/1/2016"))
                .hasStatusOk()
                .bodyText()
                .contains("Phải sau ngày 01/01/2016", "Ten da go", "01/01/2016");
        assertThat(post("/units/" + district + "/parents")
                        .param("superior", "UBND xã Quảng " + place)
                        .param("movedFrom", "1/1/2020"))
                .bodyText()
                .contains("dưới chính mình hoặc dưới đơn vị trực thuộc");
        assertThat(post("/units/" + district + "/parents")
                        .param("superior", "Ai do")
                        .param("movedFrom", "1/1/2020"))
                .bodyText()
                .contains("Không có đơn vị mang tên", "Ai do");
        String code = "8" + place.substring(4, 10);
        units.recode(district, code, FOUNDED, "x");
        assertThat(post("/units/" + commune + "/codes").param("code", code).param("codedFrom", "1/1/2020"))
                .hasStatusOk()
                .bodyText()
                .contains("Mã này đang thuộc đơn vị khác");
        assertThat(post("/units").param("fullName", "")).bodyText().contains("Không được để trống");
    }

    @Test
    void anAliasIsAddedOnce() {
        String address = "/units/" + commune;
        assertThat(post(address + "/aliases").param("alias", "Xã nhà")).hasRedirectedUrl(address);
        assertThat(post(address + "/aliases").param("alias", "XÃ NHÀ"))
                .bodyText()
                .contains("Cách gọi này đã có");
        UUID alias = units.aliasesOf(commune).getFirst().id();
        assertThat(post("/units/" + district + "/aliases/" + alias + "/removal"))
                .hasStatus(404);
        assertThat(post(address + "/aliases/" + alias + "/removal")).hasRedirectedUrl(address);
        assertThat(units.aliasesOf(commune)).isEmpty();
    }

    @Test
    void whoseAccountWasOpenedJustNowIsGivenAPlaceInAUnitThatIsNamed() {
        people.officer("nguoi.moi.mo");
        assertThat(get("/units/appointment?username=nguoi.moi.mo")).bodyText().contains("value=\"nguoi.moi.mo\"");
        assertThat(post("/units/appointment").param("username", "nguoi.moi.mo"))
                .bodyText()
                .contains("unitName-error", "position-error");
        assertThat(post("/units/appointment")
                        .param("username", "nguoi.moi.mo")
                        .param("unitName", "UBND huyện " + place)
                        .param("role", "OFFICER")
                        .param("position", "Chuyên viên")
                        .param("servesFrom", "01/05/2021"))
                .hasRedirectedUrl("/units/" + district);
        assertThat(postings.in(district)).hasSize(1);
    }

    @Test
    void aPersonIsAppointedOnceAndLeavesOnADay() {
        people.officer("nguoi.moi");
        String address = "/units/" + commune;
        assertThat(appoint(address)).hasRedirectedUrl(address);
        assertThat(appoint(address)).bodyText().contains("đã có vai trò đó ở đây");
        UUID posting = postings.in(commune).getFirst().id();
        String end = address + "/postings/" + posting + "/end";
        assertThat(get(end)).hasStatusOk();
        assertThat(post(end).param("lastDay", "1/1/2019")).bodyText().contains("trước ngày bắt đầu phân công");
        assertThat(post(end).param("lastDay", "1/5/2021")).hasRedirectedUrl(address);
        assertThat(post(address + "/postings").param("username", "khong.co"))
                .bodyText()
                .contains("Không có tài khoản này");
    }

    @Test
    void aGroupIsMadeByRuleWithAnException() {
        commune("Lợi " + place);
        MvcTestResult made = post("/groups")
                .param("name", "UBND các xã")
                .param("owner", "UBND huyện " + place)
                .param("rule", "COMMUNE_COMMITTEES")
                .exchange();
        String address = made.getResponse().getRedirectedUrl();
        assertThat(get(address)).bodyText().contains("Gồm 2 đơn vị");
        assertThat(post(address + "/exceptions").param("excepted", commune.toString()))
                .bodyText()
                .contains("Không được để trống");
        assertThat(post(address + "/exceptions")
                        .param("excepted", commune.toString())
                        .param("reason", "không có rừng"))
                .hasRedirectedUrl(address);
        assertThat(get(address)).bodyText().contains("Gồm 1 đơn vị", "không có rừng");
        assertThat(post("/groups")
                        .param("name", "UBND các xã")
                        .param("owner", "UBND huyện " + place)
                        .param("rule", "LISTED"))
                .bodyText()
                .contains("đã có nhóm mang tên đó");
        assertThat(post(address + "/aliases").param("alias", "các địa phương")).hasRedirectedUrl(address);
        assertThat(post(address + "/deletion")).hasRedirectedUrl("/groups");
    }

    @Test
    void theTrailIsInWordsAndCanBeFiltered() {
        assertThat(get("/audit?q=huyện " + place)).bodyText().contains("Thêm đơn vị", place);
        assertThat(get("/audit?q=khong-co-gi-nhu-the")).bodyText().contains("Không có dòng nào");
    }

    private MockMvcRequestBuilder appoint(String address) {
        return post(address + "/postings")
                .param("username", "nguoi.moi")
                .param("role", "OFFICER")
                .param("position", "Công chức")
                .param("servesFrom", "1/1/2020");
    }

    private UUID commune(String name) {
        return units.found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.COMMUNE,
                new UnitName("Ủy ban nhân dân xã " + name, "UBND xã " + name),
                district,
                FOUNDED,
                "quan.tri");
    }

    private MockMvcRequestBuilder get(String address) {
        return browser.get()
                .uri(java.net.URI.create(address.replace(" ", "%20")))
                .with(people.as("quan.tri"));
    }

    private MockMvcRequestBuilder post(String address) {
        return browser.post().uri(address).with(people.as("quan.tri")).with(csrf());
    }
}
