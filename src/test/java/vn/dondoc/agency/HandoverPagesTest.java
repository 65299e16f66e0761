package vn.dondoc.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;

@PagesTest
@RecordApplicationEvents
class HandoverPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    UnitDirectory directory;

    @Autowired
    Units units;

    @Autowired
    Postings postings;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    Region region;
    UUID leaving;
    UUID coming;
    UUID posting;
    String page;

    @BeforeEach
    void anOfficerWhoLeaves() {
        clock.standOn(LocalDate.of(2025, 7, 15));
        people.administrator("quan.tri");
        region = new Region(units);
        String mark = region.place.replaceAll("\\D", "");
        leaving = people.officer("di" + mark);
        coming = people.officer("den" + mark);
        posting = postings.appoint(
                leaving, region.thai, PostingRole.MONITOR, "Công chức Văn hóa", LocalDate.of(2024, 1, 1), "x");
        page = "/units/" + region.thai + "/postings/" + posting + "/handover";
    }

    @Test
    void anotherTakesOverInTheSameRoleAndPositionFromADayOn() {
        assertThat(get("/units/" + region.thai)).bodyText().contains(page, "Bàn giao");
        assertThat(get(page)).hasStatusOk().bodyText().contains("Bàn giao việc của", "15/07/2025");
        assertThat(hand("den", "01/08/2025")).hasRedirectedUrl("/units/" + region.thai);
        assertThat(postings.posting(posting).validUntil()).isEqualTo(LocalDate.of(2025, 7, 31));
        assertThat(postings.in(region.thai))
                .filteredOn(row -> row.accountId().equals(coming))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.role()).isEqualTo(PostingRole.MONITOR);
                    assertThat(row.position()).isEqualTo("Công chức Văn hóa");
                    assertThat(row.validFrom()).isEqualTo(LocalDate.of(2025, 8, 1));
                    assertThat(row.validUntil()).isNull();
                });
        assertThat(events.stream(PostingHandedOver.class))
                .containsExactly(new PostingHandedOver(
                        region.thai, leaving, coming, PostingRole.MONITOR, LocalDate.of(2025, 8, 1)));
        assertThat(events.stream(PostingEnded.class)).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() {
        assertThat(hand("ai-do", "01/08/2025")).bodyText().contains("Không có tài khoản này", "ai-do");
        assertThat(hand("di", "01/08/2025")).bodyText().contains("Người tiếp nhận phải là người khác");
        assertThat(hand("den", "01/01/2024")).bodyText().contains("trước ngày bắt đầu phân công");
        assertThat(hand("den", "")).bodyText().contains("Không được để trống");
        postings.end(posting, LocalDate.of(2025, 6, 30), "x");
        assertThat(hand("den", "01/08/2025")).bodyText().contains("đã kết thúc trước ngày đó");
        assertThat(postings.in(region.thai)).hasSize(1);
        assertThat(events.stream(PostingEnded.class))
                .containsExactly(
                        new PostingEnded(region.thai, leaving, PostingRole.MONITOR, LocalDate.of(2025, 6, 30)));
    }

    @Test
    void whoHasTheRoleThereAlreadyCannotTakeItOver() {
        postings.appoint(coming, region.thai, PostingRole.MONITOR, "Công chức", LocalDate.of(2024, 1, 1), "x");
        assertThat(hand("den", "01/08/2025")).bodyText().contains("đã có vai trò đó ở đây");
        assertThat(postings.posting(posting).validUntil()).isNull();
    }

    @Test
    void theSuccessorIsNamedAsThePersonIsCalled() {
        String mark = region.place.replaceAll("\\D", "");
        assertThat(desk.page("quan.tri", "/accounts/suggestions?q=den" + mark)
                        .select("option")
                        .attr("value"))
                .isEqualTo("Người thử den" + mark + " (den" + mark + ")");
        assertThat(desk.post("quan.tri", page, "successor", "Không Có Ai", "takesOver", "1/8/2025"))
                .bodyText()
                .contains("Không có tài khoản này");
        assertThat(desk.post("quan.tri", page, "successor", "người thử den" + mark, "takesOver", "1/8/2025"))
                .hasRedirectedUrl("/units/" + region.thai);
        assertThat(postings.in(region.thai))
                .filteredOn(row -> row.validUntil() == null)
                .extracting(Postings.PostingRow::username)
                .contains("den" + mark);
    }

    @Test
    void onlyTiersThatExistOnTheDayAreOffered() {
        assertThat(desk.page("quan.tri", "/units?day=15/7/2025").select("select[name=tier] option"))
                .extracting(Element::val)
                .containsExactlyElementsOf(tiers(LocalDate.of(2025, 7, 15)));
        assertThat(desk.page("quan.tri", "/units?day=01/1/1900").select("select[name=tier] option"))
                .as("only the choice of all")
                .hasSize(1);
        assertThat(desk.page("quan.tri", "/units?day=01/1/1900&tier=DISTRICT").select("select[name=tier] option"))
                .as("what is chosen stays")
                .hasSize(2);
    }

    private List<String> tiers(LocalDate day) {
        return Stream.concat(
                        Stream.of(""),
                        Stream.of(Tier.values())
                                .filter(tier -> directory.count(new UnitFilter("", tier, day)) > 0)
                                .map(Tier::name))
                .toList();
    }

    @Test
    void aPostingOfAnotherUnitIsNotFoundAndAnOfficerFindsNothing() {
        assertThat(get("/units/" + region.loi + "/postings/" + posting + "/handover"))
                .hasStatus(404);
        String officer = "di" + region.place.replaceAll("\\D", "");
        assertThat(desk.get(officer, page)).hasStatus(404);
    }

    @Test
    void theUnitsPageSaysThatItEndedAndWhoStandsInItsPlace() {
        String address = "/units/" + region.thai;
        String heir = "UBND xã Lợi " + region.place;
        assertThat(dissolve(address, "Không có ai")).bodyText().contains("Không có đơn vị mang tên");
        assertThat(dissolve(address, heir)).hasRedirectedUrl(address);
        assertThat(get(address))
                .bodyText()
                .contains("Chấm dứt hoạt động từ hết ngày 30/6/2025", "NQ 1675/NQ-UBTVQH15")
                .contains("Được kế thừa bởi", "/units/" + region.loi, heir, "Giải thể từ 01/7/2025");
        assertThat(get("/units/" + region.loi))
                .bodyText()
                .contains("Kế thừa từ", address, "UBND xã Thái " + region.place)
                .doesNotContain("Chấm dứt hoạt động từ hết ngày");
        assertThat(postings.posting(posting).validUntil()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(get("/audit?q=" + region.place)).bodyText().contains("Giải thể đơn vị");
    }

    private MvcTestResult dissolve(String address, String heir) {
        return post(
                address + "/dissolution", fields("dissolvedOn=30/6/2025&legalBasis=NQ 1675/NQ-UBTVQH15&heir=%s", heir));
    }

    private MvcTestResult hand(String to, String day) {
        String mark = to.startsWith("d") ? region.place.replaceAll("\\D", "") : "";
        return post(page, "successor", to + mark, "takesOver", day);
    }

    private MvcTestResult get(String address) {
        return desk.get("quan.tri", address);
    }

    private MvcTestResult post(String address, String... fields) {
        return desk.post("quan.tri", address, fields);
    }
}
