package vn.dondoc.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.People;
import vn.dondoc.agency.ChangeKind;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.RateQueries;
import vn.dondoc.obligation.RateView;
import vn.dondoc.obligation.Rates;

/** Whatever is merged into whatever: no open duty is lost, none is there twice, and what was done stays as it was. */
@PagesTest
class InheritanceTest {

    @Autowired
    Scene scene;

    @Autowired
    Units units;

    @Autowired
    Obligations obligations;

    @Autowired
    Changes changes;

    @Autowired
    RateQueries rates;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    List<UUID> communes;
    Standing administrator;

    @BeforeEach
    void aDistrictWithCommunes() {
        world = scene.world;
        communes = new ArrayList<>(world.communes());
        for (int i = 4; i < 10; i++) {
            communes.add(units.found(
                    UnitKind.PEOPLES_COMMITTEE,
                    Tier.COMMUNE,
                    UnitName.of("UBND xã " + i + " " + world.place()),
                    world.committee(),
                    LocalDate.of(2020, 1, 1),
                    "thu"));
        }
        people.administrator("quan.tri");
        administrator = scene.standing("quan.tri");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noOpenDutyIsLostOrDoubled(long seed) {
        Random random = new Random(seed);
        plan("1/KH-UBND");
        plan("2/KH-UBND");
        Standing monitor = scene.standing(world.monitor());
        scene.on(2021, 6, 10);
        act(random, monitor);
        scene.on(2021, 7, 5);
        Map<UUID, UUID> place = new HashMap<>();
        for (int round = 0; round < 3; round++) {
            merge(random, place, Merging.DAY.plusDays(round));
        }
        assertThat(lost()).isEmpty();
    }

    private void merge(Random random, Map<UUID, UUID> place, LocalDate day) {
        Collections.shuffle(communes, random);
        if (communes.size() < 3) {
            return;
        }
        List<UUID> merged = new ArrayList<>(communes.subList(0, 2 + random.nextInt(2)));
        boolean goesOn = random.nextBoolean();
        Map<UUID, Set<String>> owed = new HashMap<>();
        merged.forEach(unit -> owed.put(unit, open(unit, false)));
        Map<UUID, Set<String>> waiting = new HashMap<>();
        merged.forEach(unit -> waiting.put(unit, open(unit, true)));
        List<String> history = history();
        PlannedHeir heir = goesOn
                ? PlannedHeir.existing(merged.getFirst(), true)
                : Merging.founded("UBND xã Mới " + random.nextInt(1_000_000), world.committee());
        PlannedChange change = Merging.of(merged, heir, day);
        Map<String, String> answers = new HashMap<>();
        Set<String> excused = new HashSet<>();
        Resolution open = changes.review(change);
        open.matters()
                .forEach(unit -> unit.duties().stream().filter(open::conflicts).forEach(duty -> {
                    answers.put(Answers.ofDuty(duty.id()), Answers.END);
                    answers.put(Answers.why(duty.id()), "đơn vị kế thừa đã làm");
                    excused.add(duty.whatIsAsked());
                }));
        UUID to = changes.carryOut(change.answered(answers), administrator).getFirst();
        Set<String> expected = new HashSet<>();
        owed.values().forEach(expected::addAll);
        Set<String> now = open(to, false);
        expected.removeAll(excused);
        if (goesOn) {
            expected.addAll(owed.get(merged.getFirst()));
        }
        assertThat(now).containsExactlyInAnyOrderElementsOf(expected);
        for (UUID old : merged) {
            if (!old.equals(to)) {
                assertThat(open(old, false)).as("owed at what is gone").isEmpty();
                assertThat(open(old, true)).as("waits under its old name").isEqualTo(waiting.get(old));
                place.put(old, to);
            }
        }
        assertThat(history()).as("history only grows").containsAll(history);
        communes.removeAll(merged);
        communes.add(to);
    }

    @Test
    void ratesAreAddedUpUnderTheHeirBeforeTheyAreDivided() {
        plan("3/KH-UBND");
        scene.on(2021, 6, 10);
        Standing one = scene.standing(world.communeOne());
        obligations.submit(report(one), "Báo cáo", one);
        scene.on(2021, 6, 20);
        Standing two = scene.standing(world.communeTwo());
        obligations.submit(report(two), "Báo cáo", two);
        scene.on(2021, 7, 5);
        List<UUID> merged = List.of(world.communes().get(0), world.communes().get(1));
        UUID heir = changes.carryOut(
                        Merging.of(merged, Merging.founded("UBND xã Chung " + world.place(), world.committee())),
                        administrator)
                .getFirst();
        Standing leader = scene.standing(world.leader());
        Rates then = rates.rates(RateView.AS_REPORTED, null, leader);
        assertThat(then.footnotes()).isEmpty();
        assertThat(line(then, merged.get(0)).rate()).isEqualByComparingTo("100");
        assertThat(line(then, merged.get(1)).rate()).isEqualByComparingTo("0");
        Rates today = rates.rates(RateView.ON_TODAYS_BOUNDARIES, null, leader);
        assertThat(today.lines()).extracting(Rates.Line::unitId).doesNotContainAnyElementsOf(merged);
        Rates.Line sum = line(today, heir);
        assertThat(sum.onTime()).isOne();
        assertThat(sum.late()).isOne();
        assertThat(sum.missing())
                .as("the year's report, which the new commune owes once")
                .isOne();
        assertThat(sum.rate()).isEqualByComparingTo("33.3");
        assertThat(today.footnotes()).singleElement().satisfies(note -> {
            assertThat(note.heirName()).isEqualTo("UBND xã Chung " + world.place());
            assertThat(note.added())
                    .containsExactlyInAnyOrder("UBND xã Một " + world.place(), "UBND xã Hai " + world.place());
            assertThat(note.basis()).isEqualTo(Merging.BASIS);
        });
    }

    @Test
    void whatIsNotDecidedStopsTheWholeChange() {
        plan("4/KH-UBND");
        scene.on(2021, 7, 5);
        PlannedChange dissolved = Merging.change(
                ChangeKind.DISSOLVE, List.of(world.communes().getFirst()), List.of(), List.of(), Map.of());
        Set<String> before = open(world.communes().getFirst(), false);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> changes.carryOut(dissolved, administrator))
                .isInstanceOf(Undecided.class);
        assertThat(open(world.communes().getFirst(), false)).isNotEmpty().isEqualTo(before);
    }

    private static Rates.Line line(Rates rates, UUID unit) {
        return rates.lines().stream()
                .filter(line -> line.unitId().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private void plan(String number) {
        scene.plan(number);
    }

    private void act(Random random, Standing monitor) {
        for (String who : List.of(world.communeOne(), world.communeTwo())) {
            Standing by = scene.standing(who);
            obligations.rows(ObligationFilter.OWED.atMost(100), by).forEach(row -> {
                int fate = random.nextInt(4);
                if (fate < 2) {
                    obligations.submit(row.id(), "Đã làm", by);
                }
                if (fate == 1) {
                    obligations.accept(row.id(), null, monitor);
                }
            });
        }
    }

    private UUID report(Standing by) {
        return obligations.rows(ObligationFilter.OWED.atMost(100), by).stream()
                .filter(row -> row.isReport() && LocalDate.of(2021, 6, 14).equals(row.dueOn()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Set<String> open(UUID unit, boolean waiting) {
        return new HashSet<>(
                jdbc.sql("""
                        select source_id || '/' || coalesce(period, '') from obligation
                        where unit_id = ? and settled_at is null and (status = 'SUBMITTED') = ?
                        """).params(unit, waiting).query(String.class).list());
    }

    private List<String> history() {
        return jdbc.sql("""
                        select e.obligation_id || ' ' || e.number || ' ' || e.kind || ' ' || e.at from obligation_event e
                        join obligation o on o.id = e.obligation_id where o.issuer_id = ?
                        """).param(world.committee()).query(String.class).list();
    }

    /** What passed on to nobody who has it still, or did it. */
    private List<String> lost() {
        return jdbc.sql("""
                        select cast(o.id as text) from obligation o left join obligation n on n.id = o.passed_to_id
                        where o.issuer_id = ? and o.status = 'TRANSFERRED'
                          and (n.id is null or n.source_id <> o.source_id or n.period is distinct from o.period)
                        """).param(world.committee()).query(String.class).list();
    }
}
