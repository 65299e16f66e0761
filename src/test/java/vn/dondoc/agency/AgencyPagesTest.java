package vn.dondoc.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;

@PagesTest
class AgencyPagesTest {

    static final LocalDate FOUNDED = LocalDate.of(2016, 1, 1);

    @Autowired
    Desk desk;

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
            assertThat(desk.get("can.bo", address)).as(address).hasStatus(404);
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
        MvcTestResult founded = post(
                "/units",
                fields(
                        "fullName=Phòng Tư pháp %s&kind=DIVISION&tier=DISTRICT&superior=UBND huyện %s&code=%s&"
                                + "foundedOn=1/1/2018",
                        place, place, code));
        String address = founded.getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/units/");
        assertThat(post(address + "/names", "fullName", "Phòng Mới", "namedFrom", "1/1/2020"))
                .hasRedirectedUrl(address);
        assertThat(post(address + "/codes", "code", code + "1", "codedFrom", "1/1/2020"))
                .hasRedirectedUrl(address);
        assertThat(post(address + "/parents", "superior", "UBND xã Quảng " + place, "movedFrom", "1/1/2020"))
                .hasRedirectedUrl(address);
        assertThat(get(address))
                .bodyText()
                .contains("Phòng Mới", "Phòng Tư pháp " + place, "01/01/2018 – 31/12/2019", code + "1");
        assertThat(post(address + "/dissolution", "dissolvedOn", "30/6/2021", "legalBasis", "NQ 1/2021"))
                .hasRedirectedUrl(address);
        assertThat(post(address + "/dissolution", "dissolvedOn", "30/7/2021", "legalBasis", "NQ 2/2021"))
                .hasStatusOk();
    }

    @Test
    void whatTheOrderOfThingsForbidsIsSaidBesideTheField() {
        assertThat(post("/units/" + commune + "/names", "fullName", "Ten da go", "namedFrom", "1/1/2016"))
                .hasStatusOk()
                .bodyText()
                .contains("Phải sau ngày 01/01/2016", "Ten da go", "01/01/2016");
        assertThat(post(
                        "/units/" + district + "/parents",
                        fields("superior=UBND xã Quảng %s&movedFrom=1/1/2020", place)))
                .bodyText()
                .contains("dưới chính mình hoặc dưới đơn vị trực thuộc");
        assertThat(post("/units/" + district + "/parents", "superior", "Ai do", "movedFrom", "1/1/2020"))
                .bodyText()
                .contains("Không có đơn vị mang tên", "Ai do");
        String code = "8" + place.substring(4, 10);
        units.recode(district, code, FOUNDED, "x");
        assertThat(post("/units/" + commune + "/codes", "code", code, "codedFrom", "1/1/2020"))
                .hasStatusOk()
                .bodyText()
                .contains("Mã này đang thuộc đơn vị khác");
        assertThat(post("/units", "fullName", "")).bodyText().contains("Không được để trống");
    }

    @Test
    void anAliasIsAddedOnce() {
        String address = "/units/" + commune;
        assertThat(post(address + "/aliases", "alias", "Xã nhà")).hasRedirectedUrl(address);
        assertThat(post(address + "/aliases", "alias", "XÃ NHÀ")).bodyText().contains("Cách gọi này đã có");
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
        assertThat(post("/units/appointment", "username", "nguoi.moi.mo"))
                .bodyText()
                .contains("unitName-error", "position-error");
        assertThat(post(
                        "/units/appointment",
                        fields(
                                "username=nguoi.moi.mo&unitName=UBND huyện %s&role=OFFICER&position=Chuyên viên&servesFrom=01/05/2021",
                                place)))
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
        assertThat(post(end, "lastDay", "1/1/2019")).bodyText().contains("trước ngày bắt đầu phân công");
        assertThat(post(end, "lastDay", "1/5/2021")).hasRedirectedUrl(address);
        assertThat(post(address + "/postings", "username", "khong.co"))
                .bodyText()
                .contains("Không có tài khoản này");
    }

    @Test
    void aGroupIsMadeByRuleWithAnException() {
        commune("Lợi " + place);
        MvcTestResult made =
                post("/groups", fields("name=UBND các xã&owner=UBND huyện %s&rule=COMMUNE_COMMITTEES", place));
        String address = made.getResponse().getRedirectedUrl();
        assertThat(get(address)).bodyText().contains("Gồm 2 đơn vị");
        assertThat(post(address + "/exceptions", "excepted", commune.toString()))
                .bodyText()
                .contains("Không được để trống");
        assertThat(post(address + "/exceptions", "excepted", commune.toString(), "reason", "không có rừng"))
                .hasRedirectedUrl(address);
        assertThat(get(address)).bodyText().contains("Gồm 1 đơn vị", "không có rừng");
        assertThat(post("/groups", "name", "UBND các xã", "owner", "UBND huyện " + place, "rule", "LISTED"))
                .bodyText()
                .contains("đã có nhóm mang tên đó");
        assertThat(post(address + "/aliases", "alias", "các địa phương")).hasRedirectedUrl(address);
        assertThat(post(address + "/deletion")).hasRedirectedUrl("/groups");
    }

    @Test
    void theTrailIsInWordsAndCanBeFiltered() {
        assertThat(get("/audit?q=huyện " + place)).bodyText().contains("Thêm đơn vị", place);
        assertThat(get("/audit?q=khong-co-gi-nhu-the")).bodyText().contains("Không có dòng nào");
    }

    private MvcTestResult appoint(String address) {
        return post(
                address + "/postings",
                fields("username=nguoi.moi&role=OFFICER&position=Công chức&servesFrom=1/1/2020"));
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

    private MvcTestResult get(String address) {
        return desk.get("quan.tri", address);
    }

    private MvcTestResult post(String address, String... fields) {
        return desk.post("quan.tri", address, fields);
    }
}
