package vn.dondoc.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;

/** A district as of 2021 with the bodies around it, and what its documents may call them. */
@PagesTest
@Transactional
class CircleTest {

    static final LocalDate FOUNDED = LocalDate.of(2016, 1, 1);
    static final LocalDate DAY = LocalDate.of(2021, 5, 20);

    @Autowired
    Units units;

    @Autowired
    Groups groups;

    @Autowired
    Circles circles;

    @Autowired
    Committees committees;

    @Autowired
    Postings postings;

    @Autowired
    People people;

    @Autowired
    vn.dondoc.MovableClock clock;

    UUID district;
    UUID police;
    UUID sia;

    @BeforeEach
    void quangDien() {
        clock.standOn(DAY);
        district = found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.DISTRICT,
                "Ủy ban nhân dân huyện Quảng Điền",
                "UBND huyện Quảng Điền",
                null);
        found(UnitKind.DIVISION, Tier.DISTRICT, "Phòng Văn hóa và Thông tin huyện Quảng Điền", "Phòng VH-TT", district);
        found(UnitKind.DIVISION, Tier.DISTRICT, "Phòng Tư pháp huyện Quảng Điền", "Phòng Tư pháp", district);
        found(UnitKind.MASS_ORGANISATION, Tier.DISTRICT, "Huyện đoàn Quảng Điền", "Huyện đoàn Quảng Điền", district);
        police = found(UnitKind.POLICE, Tier.DISTRICT, "Công an huyện Quảng Điền", "Công an huyện", district);
        sia = found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.COMMUNE,
                "Ủy ban nhân dân thị trấn Sịa",
                "UBND thị trấn Sịa",
                district);
        found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.COMMUNE,
                "Ủy ban nhân dân xã Quảng Thái",
                "UBND xã Quảng Thái",
                district);
        groups.create(district, "Các cơ quan, đơn vị", GroupRule.AGENCIES, "x");
        groups.create(district, "UBND các xã, thị trấn", GroupRule.COMMUNE_COMMITTEES, "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng VHTT | Phòng VH-TT",
                "Phòng Văn hóa và Thông tin huyện | Phòng VH-TT",
                "Phòng Văn hoá - Thông tin | Phòng VH-TT",
                "Huyện đoàn | Huyện đoàn Quảng Điền",
                "Đề nghị Huyện Đoàn | Huyện đoàn Quảng Điền",
                "Đoàn TNCS Hồ Chí Minh huyện | Huyện đoàn Quảng Điền",
                "Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện | Huyện đoàn Quảng Điền",
                "UBND thị trấn Sịa | UBND thị trấn Sịa",
                "Ủy ban nhân dân thị trấn Sịa | UBND thị trấn Sịa",
                "Công an huyện Quảng Điền | Công an huyện",
                "các cơ quan, đơn vị trên địa bàn huyện | Các cơ quan, đơn vị",
                "UBND các xã, thị trấn | UBND các xã, thị trấn"
            })
    void recognisesTheWaysInWhichDocumentsWriteANameOf(String written, String meant) {
        assertThat(circles.around(district, DAY).recognise(written))
                .map(Circle.Member::name)
                .contains(meant);
    }

    @Test
    void takesNobodyForANameThatItDoesNotKnowButOffersWhoIsLikeIt() {
        Circle circle = circles.around(district, DAY);
        assertThat(circle.recognise("Phòng Tư pháp và Hộ tịch")).isEmpty();
        assertThat(circle.alike("Phòng Tư pháp và Hộ tịch", 3))
                .extracting(Circle.Member::name)
                .contains("Phòng Tư pháp");
    }

    @Test
    void aGroupByRuleHoldsWhoIsThereOnTheDay() {
        UUID group = groups.create(district, "Các địa phương", GroupRule.COMMUNE_COMMITTEES, "x");
        assertThat(groups.membersOn(group, DAY))
                .extracting(UnitRow::shortName)
                .containsExactly("UBND thị trấn Sịa", "UBND xã Quảng Thái");
        units.dissolve(sia, LocalDate.of(2025, 6, 30), "NQ 1675", "x");
        assertThat(groups.membersOn(group, LocalDate.of(2025, 6, 30))).hasSize(2);
        assertThat(groups.membersOn(group, LocalDate.of(2025, 7, 1))).hasSize(1);
        groups.except(group, sia, "làm điểm", "x");
        assertThat(groups.membersOn(group, DAY)).extracting(UnitRow::shortName).containsExactly("UBND xã Quảng Thái");
    }

    @Test
    void aListedUnitThatIsGoneIsNoMemberAnyMore() {
        UUID group = groups.create(district, "Điểm", GroupRule.LISTED, "x");
        groups.list(group, sia);
        units.dissolve(sia, LocalDate.of(2025, 6, 30), "NQ 1675", "x");
        assertThat(groups.membersOn(group, DAY)).hasSize(1);
        assertThat(groups.membersOn(group, LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @Test
    void theCommitteesOfTheSameTopicInTheCommunesBelongTogether() {
        UUID mine = committee(district, "Ban Chỉ đạo 138 huyện", "138");
        committee(sia, "Ban Chỉ đạo 138 thị trấn Sịa", "138");
        committee(sia, "Ban Chỉ đạo 35 thị trấn Sịa", "35");
        UUID group =
                groups.create(mine, "Ban Chỉ đạo 138 các xã, thị trấn", GroupRule.COMMUNE_STEERING_COMMITTEES, "x");
        assertThat(groups.membersOn(group, DAY))
                .extracting(UnitRow::name)
                .containsExactly("Ban Chỉ đạo 138 thị trấn Sịa");
    }

    @Test
    void whoLeadsTheStandingBodyStandsInTheCommitteeToo() {
        UUID committee = committee(district, "Ban Chỉ đạo 138 huyện", "138");
        committees.describe(new Committees.CommitteeRow(committee, "138", null, police, "KH-BCĐ138"));
        UUID chief = people.officer("truong.ca");
        UUID clerk = people.officer("can.bo.ca");
        postings.appoint(chief, police, PostingRole.LEADER, "Trưởng Công an huyện", FOUNDED, "x");
        postings.appoint(clerk, police, PostingRole.OFFICER, "Cán bộ", FOUNDED, "x");
        assertThat(postings.standingOf(chief, "truong.ca").units()).containsExactlyInAnyOrder(police, committee);
        assertThat(postings.standingOf(clerk, "can.bo.ca").units()).containsExactly(police);
    }

    private UUID committee(UUID parent, String name, String topic) {
        UUID id = found(UnitKind.STEERING_COMMITTEE, Tier.DISTRICT, name, name, parent);
        committees.describe(new Committees.CommitteeRow(id, topic, null, null, "KH-BCĐ" + topic));
        return id;
    }

    private UUID found(UnitKind kind, Tier tier, String name, String brief, UUID parent) {
        return units.found(kind, tier, new UnitName(name, brief), parent, FOUNDED, "x");
    }
}
