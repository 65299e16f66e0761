package vn.dondoc.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.agency.Region.DAY;
import static vn.dondoc.agency.Region.LAST;
import static vn.dondoc.agency.Region.NQ_1675;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;

@PagesTest
@RecordApplicationEvents
class SuccessionsTest {

    @Autowired
    Units units;

    @Autowired
    UnitDirectory directory;

    @Autowired
    Successions successions;

    @Autowired
    Circles circles;

    @Autowired
    Groups groups;

    @Autowired
    Postings postings;

    @Autowired
    People people;

    @Autowired
    ApplicationEvents events;

    @Autowired
    MovableClock clock;

    Region region;

    @BeforeEach
    void aRegionOfItsOwn() {
        clock.standOn(LocalDate.of(2025, 7, 15));
        region = new Region(units);
    }

    @Test
    void fourCommunesBecomeOneThatTakesTheCodeOfOneOfThem() {
        String code = "M" + region.place.replaceAll("\\D", "");
        units.recode(region.vinh, code, Region.SINCE, "x");
        UUID danDien = merged(Heir.founded(region.communeCalled("Đan Điền")).coded(code));

        assertThat(directory.facts(region.thai).dissolvedOn()).isEqualTo(LAST);
        assertThat(directory.facts(region.thai).dissolutionBasis())
                .isEqualTo("Nghị quyết số 1675/NQ-UBTVQH15 ngày 16/6/2025");
        assertThat(units.on(danDien, DAY).code()).isEqualTo(code);
        assertThat(units.on(region.vinh, LAST).code()).isEqualTo(code);
        assertThat(units.on(region.vinh, LocalDate.of(2030, 1, 1)).shortName())
                .isEqualTo("UBND xã Vinh " + region.place);
        assertThat(successions.predecessors(danDien))
                .extracting(Succession::unitId)
                .containsExactlyInAnyOrder(region.thai, region.loi, region.vinh, region.phu);
        assertThat(successions.heirs(region.thai)).singleElement().satisfies(link -> {
            assertThat(link.unitName()).isEqualTo("UBND xã Đan Điền " + region.place);
            assertThat(link.keepsRecords()).isTrue();
            assertThat(link.kind()).isEqualTo(ChangeKind.MERGE);
            assertThat(link.effectiveOn()).isEqualTo(DAY);
        });
        assertThat(successions.heirOf(region.loi, LAST)).isEqualTo(region.loi);
        assertThat(successions.heirOf(region.loi, DAY)).isEqualTo(danDien);
        assertThat(successions.heritageOf(danDien, DAY)).hasSize(4);
        assertThat(successions.changes(danDien))
                .singleElement()
                .satisfies(change -> assertThat(change.recordedBy()).isEqualTo("quan.tri"));
    }

    @Test
    void oneOfTheMergedMayGoOnUnderAnotherName() {
        UUID into = merged(Heir.existing(region.vinh).called(UnitName.of("UBND xã Đan Điền " + region.place)));
        assertThat(into).isEqualTo(region.vinh);
        assertThat(directory.facts(region.vinh).dissolvedOn()).isNull();
        assertThat(units.on(region.vinh, LAST).name()).contains("Vinh");
        assertThat(units.on(region.vinh, DAY).name()).contains("Đan Điền");
        assertThat(successions.heirOf(region.phu, DAY)).isEqualTo(region.vinh);
        assertThat(successions.heirOf(region.vinh, DAY)).isEqualTo(region.vinh);
    }

    @Test
    void whoStandsBelowFollowsTheKeeperOfTheRecordsAndMayMergeOnTheSameDay() {
        UUID school = below(region.thai, "Trường Thái");
        UUID one = committee(region.thai);
        UUID two = committee(region.loi);
        UUID danDien = merged(Heir.founded(region.communeCalled("Đan Điền")));
        assertThat(units.on(school, DAY).parentId()).isEqualTo(danDien);
        assertThat(units.on(school, LAST).parentId()).isEqualTo(region.thai);

        Founding next = new Founding(
                UnitKind.STEERING_COMMITTEE, Tier.COMMUNE, UnitName.of("BCĐ 138 " + region.place), danDien, null, DAY);
        Recorded merged = successions.merge(Set.of(one, two), Heir.founded(next), Below.NOBODY, NQ_1675);
        assertThat(successions.heirOf(one, DAY)).isEqualTo(merged.heirs().getFirst());
        assertThat(directory.facts(one).superiors())
                .singleElement()
                .satisfies(span -> assertThat(span.unitId()).isEqualTo(region.thai));
    }

    @Test
    void nobodyIsLeftBelowAUnitThatEnds() {
        UUID school = below(region.thai, "Trường Thái");
        refused(Refused.Reason.UNITS_BELOW, () -> dissolve(region.thai, List.of(), Below.NOBODY));
        refused(Refused.Reason.UNITS_BELOW, () -> dissolve(region.thai, List.of(), Below.FOLLOWS));
        refused(
                Refused.Reason.NOT_BELOW,
                () -> dissolve(region.thai, List.of(), new Below(Map.of(), Set.of(region.loi, school), false)));
        assertThat(directory.facts(region.thai).dissolvedOn()).isNull();
        dissolve(region.thai, List.of(Heir.existing(region.loi)), new Below(Map.of(), Set.of(school), false));
        assertThat(directory.facts(school).dissolvedOn()).isEqualTo(LAST);
        assertThat(successions.heirOf(school, DAY)).isEqualTo(region.loi);
    }

    @Test
    void aUnitIsSplitAndOneOfTheHeirsKeepsItsRecords() {
        UUID school = below(region.thai, "Trường Thái");
        Recorded split = successions.split(
                region.thai,
                List.of(
                        Heir.founded(region.communeCalled("Đông"))
                                .withShare(new BigDecimal("0.6"))
                                .keepingRecords(),
                        Heir.existing(region.loi).withShare(new BigDecimal("0.4"))),
                new Below(Map.of(school, 1), Set.of(), false),
                NQ_1675);
        assertThat(units.on(school, DAY).parentId()).isEqualTo(region.loi);
        assertThat(successions.heirOf(region.thai, DAY)).isEqualTo(split.heirs().getFirst());
        assertThat(successions.heirs(region.thai))
                .extracting(Succession::keepsRecords)
                .containsExactly(true, false);
        assertThat(successions.heirs(region.thai).getFirst().share()).isEqualByComparingTo("0.6");
    }

    @Test
    void aUnitThatGivesAPartAwayKeepsItsOwnRecords() {
        UUID school = below(region.thai, "Trường Thái");
        Recorded split = successions.splitOff(
                region.thai, List.of(Heir.founded(region.communeCalled("Tây"))), Map.of(school, 0), NQ_1675);
        assertThat(successions.heirOf(region.thai, DAY)).isEqualTo(region.thai);
        assertThat(units.on(school, DAY).parentId()).isEqualTo(split.heirs().getFirst());
        assertThat(successions.heritageOf(split.heirs().getFirst(), DAY)).isEmpty();
        assertThat(successions.predecessors(split.heirs().getFirst()))
                .extracting(Succession::unitId)
                .containsExactly(region.thai);
        refused(
                Refused.Reason.RECORDS_KEEPER,
                () -> successions.splitOff(
                        region.loi, List.of(Heir.existing(region.phu).keepingRecords()), Map.of(), NQ_1675));
    }

    @Test
    void aDistrictIsDissolvedAfterItsCommunesWereMovedUnderTheProvince() {
        List.of(region.thai, region.loi, region.vinh, region.phu)
                .forEach(commune -> successions.move(commune, region.province, NQ_1675));
        UUID justice = below(region.district, "Phòng Tư pháp");
        dissolve(
                region.district,
                List.of(Heir.existing(region.thai), Heir.existing(region.loi)),
                new Below(Map.of(), Set.of(justice), false));
        assertThat(successions.heirOf(region.district, DAY)).isEqualTo(region.district);
        assertThat(successions.heirs(region.district)).hasSize(2).noneMatch(Succession::keepsRecords);
        assertThat(successions.heirs(justice)).isEmpty();
        assertThat(units.on(region.thai, DAY).parentId()).isEqualTo(region.province);
        assertThat(units.on(region.thai, LAST).parentId()).isEqualTo(region.district);
        assertThat(successions.changes(region.thai))
                .extracting(ChangeRow::kind)
                .containsExactlyInAnyOrder(ChangeKind.MOVE, ChangeKind.DISSOLVE);
    }

    @Test
    void aRenamedUnitStaysTheSame() {
        successions.rename(region.thai, UnitName.of("UBND phường Thái " + region.place), NQ_1675);
        assertThat(units.on(region.thai, DAY).name()).contains("phường");
        assertThat(units.on(region.thai, LAST).name()).contains("xã");
        assertThat(successions.changes(region.thai))
                .extracting(ChangeRow::basisDocument)
                .containsExactly("Nghị quyết số 1675/NQ-UBTVQH15");
    }

    @Test
    void whatTheOrderOfThingsForbidsIsRefusedAndChangesNothing() {
        Heir next = Heir.founded(region.communeCalled("Đan Điền"));
        refused(Refused.Reason.NOTHING_CHOSEN, () -> successions.merge(Set.of(), next, Below.FOLLOWS, NQ_1675));
        refused(Refused.Reason.TOO_FEW, () -> successions.merge(Set.of(region.thai), next, Below.FOLLOWS, NQ_1675));
        refused(
                Refused.Reason.NOTHING_CHOSEN,
                () -> successions.merge(Set.of(region.thai), Heir.existing(region.thai), Below.FOLLOWS, NQ_1675));
        refused(
                Refused.Reason.OWN_HEIR,
                () -> dissolve(region.thai, List.of(Heir.existing(region.thai)), Below.FOLLOWS));
        refused(
                Refused.Reason.BEFORE_FOUNDING,
                () -> successions.dissolve(region.thai, List.of(), Below.FOLLOWS, Region.on(Region.SINCE)));
        refused(Refused.Reason.TOO_FEW, () -> successions.split(region.thai, List.of(next), Below.FOLLOWS, NQ_1675));
        refused(
                Refused.Reason.RECORDS_KEEPER,
                () -> successions.split(region.thai, List.of(next, Heir.existing(region.loi)), Below.FOLLOWS, NQ_1675));
        refused(
                Refused.Reason.SHARES,
                () -> dissolve(
                        region.thai,
                        List.of(
                                Heir.existing(region.loi).withShare(new BigDecimal("0.7")),
                                Heir.existing(region.phu).withShare(new BigDecimal("0.7"))),
                        Below.FOLLOWS));
        refused(
                Refused.Reason.HEIR_TWICE,
                () -> dissolve(
                        region.thai, List.of(Heir.existing(region.loi), Heir.existing(region.loi)), Below.FOLLOWS));
        assertThat(successions.changes(region.thai)).isEmpty();
        assertThat(units.search("Đan Điền " + region.place, null, DAY, 5, 0)).isEmpty();

        dissolve(region.thai, List.of(Heir.existing(region.loi)), Below.FOLLOWS);
        refused(Refused.Reason.ALREADY_DISSOLVED, () -> dissolve(region.thai, List.of(), Below.FOLLOWS));
        refused(
                Refused.Reason.HEIR_NOT_THERE,
                () -> dissolve(region.phu, List.of(Heir.existing(region.thai)), Below.FOLLOWS));
        refused(Refused.Reason.LATER_CHANGE, () -> dissolve(region.loi, List.of(), Below.FOLLOWS));
    }

    @Test
    void aNameOnADocumentMeansWhoBoreItOnItsDay() {
        units.addAlias(region.thai, "xã nhà");
        String name = "UBND xã Thái " + region.place;
        UUID next = successions
                .merge(
                        Set.of(region.thai, region.loi),
                        Heir.founded(new Founding(
                                UnitKind.PEOPLES_COMMITTEE,
                                Tier.COMMUNE,
                                UnitName.of(name),
                                region.district,
                                null,
                                DAY)),
                        Below.FOLLOWS,
                        NQ_1675)
                .heirs()
                .getFirst();
        assertThat(meant(name, LAST)).isEqualTo(region.thai);
        assertThat(meant(name, DAY)).isEqualTo(next);
        assertThat(meant("xã nhà", LAST)).isEqualTo(region.thai);
        assertThat(circles.around(region.district, DAY).recognise("xã nhà")).isEmpty();
        assertThat(circles.around(region.district, DAY).recognise("UBND xã Lợi " + region.place))
                .isEmpty();
    }

    @Test
    void aListedMemberThatEndedIsFollowedByItsHeirWhereAPersonSaysSo() {
        UUID group = groups.create(region.district, "Xã điểm", GroupRule.LISTED, "x");
        groups.list(group, region.thai);
        UUID danDien = merged(Heir.founded(region.communeCalled("Đan Điền")));
        assertThat(groups.membersOn(group, DAY)).isEmpty();
        assertThat(groups.endedMembers(group, DAY)).containsExactly(Map.entry(region.thai, danDien));
        groups.followHeir(group, region.thai, DAY, "x");
        assertThat(groups.membersOn(group, DAY)).extracting(UnitRow::id).containsExactly(danDien);
        assertThat(groups.membersOn(group, LAST)).extracting(UnitRow::id).containsExactly(region.thai);
        assertThat(groups.endedMembers(group, DAY)).isEmpty();
    }

    @Test
    void thePeopleOfAUnitThatEndsServeUntilItsLastDayAndMayBeCarriedOver() {
        UUID chair = people.officer("ct.thai." + region.place);
        UUID clerk = people.officer("cb.thai." + region.place);
        UUID later = people.officer("moi.thai." + region.place);
        postings.appoint(chair, region.thai, PostingRole.LEADER, "Chủ tịch", Region.SINCE, "x");
        postings.appoint(clerk, region.thai, PostingRole.OFFICER, "Công chức", Region.SINCE, "x");
        postings.appoint(later, region.thai, PostingRole.OFFICER, "Công chức", DAY.plusMonths(1), "x");
        UUID danDien = merged(Heir.founded(region.communeCalled("Đan Điền")));
        assertThat(postings.in(region.thai)).hasSize(2).allMatch(row -> LAST.equals(row.validUntil()));
        assertThat(postings.in(danDien))
                .extracting(Postings.PostingRow::accountId)
                .containsExactly(later);

        postings.appoint(clerk, danDien, PostingRole.OFFICER, "Công chức", DAY, "x");
        List<CarriedPosting> all = successions.carryable(region.thai).stream()
                .map(row -> new CarriedPosting(row.id(), row.position() + " mới"))
                .toList();
        assertThat(all).hasSize(2);
        assertThat(successions.carryPostings(region.thai, danDien, all, "x")).isEqualTo(1);
        assertThat(successions.carryPostings(region.thai, danDien, all, "x")).isZero();
        assertThat(postings.in(danDien))
                .filteredOn(row -> row.accountId().equals(chair))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.validFrom()).isEqualTo(DAY);
                    assertThat(row.position()).isEqualTo("Chủ tịch mới");
                    assertThat(row.role()).isEqualTo(PostingRole.LEADER);
                });
        refused(Refused.Reason.HEIR_NOT_THERE, () -> successions.carryPostings(region.thai, region.district, all, "x"));
        refused(
                Refused.Reason.UNIT_GONE,
                () -> postings.appoint(chair, region.thai, PostingRole.LEADER, "Chủ tịch", DAY, "x"));
    }

    @Test
    void whoWasToBeginLaterBeginsWithTheHeirUnlessServingThereInThoseDays() {
        UUID later = people.officer("sau.thai." + region.place);
        UUID there = people.officer("co.loi." + region.place);
        UUID brief = postings.appoint(later, region.thai, PostingRole.OFFICER, "Biệt phái", DAY.plusMonths(1), "x");
        postings.end(brief, DAY.plusMonths(2), "x");
        postings.appoint(later, region.loi, PostingRole.OFFICER, "Công chức", DAY.plusMonths(6), "x");
        postings.appoint(there, region.loi, PostingRole.OFFICER, "Công chức", Region.SINCE, "x");
        postings.appoint(there, region.thai, PostingRole.OFFICER, "Kiêm nhiệm", DAY.plusMonths(1), "x");
        successions.merge(Set.of(region.thai, region.loi), Heir.existing(region.loi), Below.FOLLOWS, NQ_1675);
        assertThat(postings.in(region.loi))
                .filteredOn(row -> row.accountId().equals(later))
                .extracting(Postings.PostingRow::position)
                .containsExactlyInAnyOrder("Biệt phái", "Công chức");
        assertThat(postings.in(region.loi))
                .filteredOn(row -> row.accountId().equals(there))
                .hasSize(1);
        assertThat(events.stream(AgencyChanged.class)
                        .filter(event -> event.action().startsWith("posting.")))
                .extracting(AgencyChanged::action)
                .contains("posting.moved", "posting.dropped");
    }

    private UUID merged(Heir into) {
        return successions
                .merge(Set.of(region.thai, region.loi, region.vinh, region.phu), into, Below.FOLLOWS, NQ_1675)
                .heirs()
                .getFirst();
    }

    private void dissolve(UUID unit, List<Heir> heirs, Below below) {
        successions.dissolve(unit, heirs, below, NQ_1675);
    }

    private UUID below(UUID parent, String name) {
        return region.unit(UnitKind.SCHOOL, Tier.COMMUNE, name + " " + region.place, parent);
    }

    private UUID committee(UUID parent) {
        return region.unit(UnitKind.STEERING_COMMITTEE, Tier.COMMUNE, "BCĐ 138 " + parent, parent);
    }

    private UUID meant(String written, LocalDate day) {
        return circles.around(region.district, day)
                .recognise(written)
                .orElseThrow()
                .party()
                .unitId();
    }

    private static void refused(Refused.Reason reason, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
