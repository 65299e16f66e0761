package vn.dondoc.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.agency.Region.DAY;
import static vn.dondoc.agency.Region.LAST;
import static vn.dondoc.agency.Region.NQ_1675;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.CountedStatements;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;

/** Two generations: Thái and Lợi become Đan Điền in 2025, which becomes Quảng Điền with Vinh in 2026. */
@PagesTest
class HeritageTest {

    static final LocalDate SECOND = LocalDate.of(2026, 3, 1);

    @Autowired
    Units units;

    @Autowired
    Successions successions;

    @Autowired
    Postings postings;

    @Autowired
    Committees committees;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedStatements statements;

    Region region;
    UUID danDien;
    UUID quangDien;

    @BeforeEach
    void twoGenerations() {
        clock.standOn(LocalDate.of(2026, 4, 1));
        region = new Region(units);
        danDien = merge(Set.of(region.thai, region.loi), "Đan Điền", NQ_1675);
        quangDien = merge(Set.of(danDien, region.vinh), "Quảng Điền", Region.on(SECOND));
    }

    @Test
    void whoLeadsTheHeirLeadsAllThatEndedInIt() {
        Standing chair = standing("ct", quangDien, PostingRole.LEADER);
        assertThat(chair.units()).containsExactlyInAnyOrder(quangDien, danDien, region.vinh, region.thai, region.loi);
        assertThat(chair.overseen()).hasSize(5);
        assertThat(chair.in(PostingRole.LEADER)).hasSize(5);
        assertThat(chair.papers()).hasSize(5);
        assertThat(chair.serves(region.thai)).isTrue();
        assertThat(chair.oversees(region.loi)).isTrue();
        assertThat(chair.leads(danDien)).isTrue();
        assertThat(chair.serves(region.phu)).isFalse();
        assertThat(chair.livingFor(region.thai)).isEqualTo(quangDien);
    }

    @Test
    void whatIsNewIsDoneInTheNameOfLivingUnitsOnly() {
        Standing chair = standing("ct", quangDien, PostingRole.LEADER);
        assertThat(chair.posts()).extracting(Standing.Post::unitId).containsExactly(quangDien);
        assertThat(chair.postedUnits()).containsExactly(quangDien);
        assertThat(chair.draftsFor()).containsExactly(quangDien);
        assertThat(chair.circle()).containsExactly(quangDien);
    }

    @Test
    void theHeritageSaysWhatEndedWhenAndUnderWhichName() {
        Standing clerk = standing("cb", quangDien, PostingRole.OFFICER);
        assertThat(clerk.overseen()).isEmpty();
        assertThat(clerk.heritage())
                .filteredOn(inherited -> inherited.post().unitId().equals(region.thai))
                .singleElement()
                .satisfies(inherited -> {
                    assertThat(inherited.post().unitName()).isEqualTo("UBND xã Thái " + region.place);
                    assertThat(inherited.post().role()).isEqualTo(PostingRole.OFFICER);
                    assertThat(inherited.heirId()).isEqualTo(quangDien);
                    assertThat(inherited.heirName()).isEqualTo("UBND xã Quảng Điền " + region.place);
                    assertThat(inherited.since()).isEqualTo(DAY);
                });
    }

    @Test
    void whoAdvisesTheHeirReadsTheOldPapersButServesNoneOfTheOldUnits() {
        UUID division = region.unit(UnitKind.DIVISION, Tier.COMMUNE, "Phòng VH-XH " + region.place, region.province);
        units.moveUnder(division, quangDien, SECOND, "x");
        Standing monitor = standing("vhxh", division, PostingRole.MONITOR);
        assertThat(monitor.units()).containsExactly(division);
        assertThat(monitor.papers())
                .containsExactlyInAnyOrder(division, quangDien, danDien, region.vinh, region.thai, region.loi);
        assertThat(standing("cbvhxh", division, PostingRole.OFFICER).papers()).containsExactly(division);
    }

    @Test
    void aPartThatWasGivenAwayBringsNoHeritage() {
        successions.splitOff(region.phu, List.of(Heir.existing(quangDien)), Map.of(), Region.on(SECOND));
        assertThat(standing("ct", quangDien, PostingRole.LEADER).units()).hasSize(5);
    }

    @Test
    void theHeirOfAStandingBodyStandsInItsCommittee() {
        UUID police = region.unit(UnitKind.POLICE, Tier.DISTRICT, "Công an huyện " + region.place, region.province);
        UUID next = region.unit(UnitKind.POLICE, Tier.COMMUNE, "Công an xã " + region.place, region.province);
        UUID committee =
                region.unit(UnitKind.STEERING_COMMITTEE, Tier.PROVINCE, "BCĐ " + region.place, region.province);
        committees.describe(new Committees.CommitteeRow(committee, "138", null, police, "KH-BCĐ138"));
        successions.dissolve(police, List.of(Heir.existing(next)), Below.NOBODY, NQ_1675);
        Standing chief = standing("ca", next, PostingRole.LEADER);
        assertThat(chief.postedUnits()).containsExactlyInAnyOrder(next, committee);
        assertThat(chief.units()).containsExactlyInAnyOrder(next, committee, police);
    }

    @Test
    void theHeirsHeadDecidesForTheOldUnitAndTheChangeOfTomorrowIsNotOneOfToday() {
        assertThat(postings.hasLeader(region.thai)).isFalse();
        standing("ct", quangDien, PostingRole.LEADER);
        assertThat(postings.hasLeader(region.thai)).isTrue();
        clock.standOn(LAST);
        postings.appoint(
                people.officer("cu." + region.place), region.thai, PostingRole.OFFICER, "x", Region.SINCE, "x");
        assertThat(postings.standingOf(people.officer("cu." + region.place), "cu")
                        .units())
                .containsExactly(region.thai);
    }

    @Test
    void aStandingIsOneStatementHoweverLongTheHeritage() {
        String chair = "ct." + region.place;
        standing("ct", quangDien, PostingRole.LEADER);
        UUID account = people.officer(chair);
        assertThat(statements.during(() -> postings.standingOf(account, chair))).isEqualTo(1);
    }

    private UUID merge(Set<UUID> merged, String name, Decision decision) {
        return successions
                .merge(merged, Heir.founded(region.communeCalled(name)), Below.FOLLOWS, decision)
                .heirs()
                .getFirst();
    }

    private Standing standing(String who, UUID unit, PostingRole role) {
        String username = who + "." + region.place;
        UUID account = people.officer(username);
        postings.appoint(account, unit, role, "Cán bộ", SECOND, "x");
        return postings.standingOf(account, username);
    }
}
