package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.site.NotFound;

/** Duties change hands: none is lost on the way, and none is there twice. */
@PagesTest
class TransferTest {

    static final LocalDate LATER = LocalDate.of(2021, 5, 20);

    @Autowired
    Scene scene;

    @Autowired
    Units units;

    @Autowired
    Obligations obligations;

    @Autowired
    Extensions extensions;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Transfers transfers;

    @Autowired
    ObligationRepository repository;

    @Autowired
    TransactionTemplate inTransaction;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    UUID plan;
    Standing monitor;

    @BeforeEach
    void aPlanIsIssued() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        monitor = scene.standing(world.monitor());
        scene.on(LATER);
    }

    @Test
    void aDutyPassesToAnotherUnitWithItsDayAndStaysReadableAtTheOldOne() {
        UUID from = owed(0, "REPORT").getFirst();
        extensions.grant(from, LocalDate.of(2021, 6, 30), "Mưa lũ", false, monitor);
        UUID third = world.communes().get(2);
        UUID to = transfers.transfer(from, third, "Xã Ba làm thay", monitor);
        ObligationPage heir = obligations.page(to, monitor);
        assertThat(heir.row().unitId()).isEqualTo(third);
        assertThat(heir.row().dueOn()).isEqualTo("2021-06-30");
        assertThat(heir.originalDueOn()).isEqualTo("2021-06-14");
        assertThat(heir.predecessors()).extracting(ObligationPage.Relative::id).containsExactly(from);
        assertThat(heir.history())
                .extracting(LedgerEntry::step)
                .containsExactly(ObligationStep.OPENED, ObligationStep.INHERITED);
        ObligationPage old = obligations.page(from, scene.standing(world.communeOne()));
        assertThat(old.row().step()).isEqualTo(ObligationStatus.TRANSFERRED);
        assertThat(old.heir().id()).isEqualTo(to);
        assertThat(old.heir().visible()).as("another commune's").isFalse();
        assertThat(old.history().getLast().otherUnitId()).isEqualTo(third);
        assertThat(old.history().getLast().reason()).isEqualTo("Xã Ba làm thay");
        assertThat(scene.number("select count(*) from plan_reader where plan_id = ? and unit_id = ?", plan, third))
                .isOne();
    }

    @Test
    void whatTheOtherUnitHasToDoItselfIsJoinedAndTheLaterDayHolds() {
        UUID from = owed(0, "REPORT").getFirst();
        UUID own = owed(1, "REPORT").getFirst();
        extensions.grant(from, LocalDate.of(2021, 6, 30), "Mưa lũ", false, monitor);
        assertThat(transfers.transfer(from, world.communes().get(1), "Sáp nhập", monitor))
                .isEqualTo(own);
        assertThat(obligations.row(own, monitor).dueOn()).isEqualTo("2021-06-30");
        assertThat(obligations.page(own, monitor).originalDueOn()).isEqualTo("2021-06-14");
    }

    @Test
    void whoOnlyHelpedLeadsOnceTheLeadPassesToIt() {
        UUID lead = owed(0, "TASK").getFirst();
        UUID second = world.communes().get(1);
        UUID helping = scene.id(
                "select id from obligation where unit_id = ? and source_id ="
                        + " (select source_id from obligation where id = ?)",
                second,
                lead);
        jdbc.sql("update obligation set role = 'LEAD' where id = ?").param(lead).update();
        transfers.transfer(lead, second, "Chuyển chủ trì", monitor);
        assertThat(obligations.row(helping, monitor).role()).isEqualTo(PartyRole.LEAD);
    }

    @Test
    void whoTakesOverReadsHowFarTheOtherCame() {
        UUID task = owed(0, "TASK").getFirst();
        Standing justice = scene.standing(world.otherDivision());
        assertThatThrownBy(() -> obligations.page(task, justice)).isInstanceOf(NotFound.class);
        transfers.transfer(task, world.justice(), "Đúng chức năng", monitor);
        assertThat(obligations.page(task, justice).serves()).isFalse();
        assertThat(obligations.page(task, justice).heir().visible()).isTrue();
    }

    @Test
    void aBodyThatIsOnlyAskedIsAskedWhoeverHadItBefore() {
        UUID asked = transfers.transfer(owed(0, "TASK").getFirst(), world.police(), "Đúng thẩm quyền", monitor);
        assertThat(obligations.row(asked, monitor).mode()).isEqualTo(AssignmentMode.REQUEST);
        UUID ordered = transfers.transfer(asked, world.justice(), "Chuyển lại", monitor);
        assertThat(obligations.row(ordered, monitor).mode()).isEqualTo(AssignmentMode.ASSIGN);
    }

    @Test
    void itIsRefusedByWhoDoesNotReceiveItAndWhereItCannotBe() {
        UUID from = owed(0, "REPORT").getFirst();
        UUID second = world.communes().get(1);
        Standing commune = scene.standing(world.communeOne());
        assertThatThrownBy(() -> transfers.transfer(from, second, "x", commune)).isInstanceOf(NotFound.class);
        UUID foreign = scene.elsewhere().communes().getFirst();
        assertThatThrownBy(() -> transfers.transfer(from, foreign, "x", monitor))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> transfers.transfer(from, world.communes().getFirst(), "x", monitor))
                .isInstanceOf(OwesAlready.class);
        obligations.submit(from, "25/BC-UBND", commune);
        assertThatThrownBy(() -> transfers.transfer(from, second, "x", monitor)).isInstanceOf(StepNotPossible.class);
        UUID done = owed(1, "REPORT").getFirst();
        UUID open = owed(0, "REPORT").stream()
                .filter(id -> !id.equals(from))
                .findFirst()
                .orElseThrow();
        obligations.submit(done, "26/BC-UBND", scene.standing(world.communeTwo()));
        obligations.sendBack(from, "Thiếu", monitor);
        assertThatThrownBy(() -> transfers.transfer(from, second, "x", monitor))
                .as("the other unit has done it")
                .isInstanceOf(OwesAlready.class);
        assertThat(obligations.row(open, monitor).step()).isEqualTo(ObligationStatus.OPEN);
    }

    @Test
    void aTaskStandsStillAndGoesOnWithTheDaysThatItLost() {
        UUID task = owed(0, "TASK").stream()
                .filter(id -> obligations.row(id, monitor).dueOn() != null)
                .findFirst()
                .orElseThrow();
        LocalDate due = obligations.row(task, monitor).dueOn();
        suspensions.suspend(task, "Chờ kinh phí", monitor);
        scene.on(LATER.plusDays(400));
        ObligationRow still = obligations.row(task, monitor);
        assertThat(still.status().name()).isEqualTo("SUSPENDED");
        assertThat(still.daysLate()).isZero();
        assertThat(obligations
                        .counts(ObligationFilter.FOLLOWED.withPlan(plan), monitor)
                        .of(Bucket.SUSPENDED))
                .isOne();
        suspensions.resume(task, "Đã có kinh phí", monitor);
        assertThat(obligations.row(task, monitor).dueOn()).isEqualTo(due.plusDays(400));
        assertThatThrownBy(() -> suspensions.suspend(owed(0, "REPORT").getFirst(), "x", monitor))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theBodyThatJudgesGivesWayToAnother() {
        List<UUID> open = repository.findAll().stream()
                .filter(row -> row.planId().equals(plan))
                .map(Obligation::id)
                .toList();
        District.World other = scene.elsewhere();
        transfers.handOver(open, world.culture(), other.culture(), "Chuyển giao nhiệm vụ", monitor.accountId());
        Standing heir = scene.standing(other.monitor());
        assertThat(obligations
                        .counts(ObligationFilter.FOLLOWED.withPlan(plan), heir)
                        .total())
                .isEqualTo(open.size());
        assertThat(obligations
                        .counts(ObligationFilter.FOLLOWED.withPlan(plan), monitor)
                        .total())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 58, 61, 132})
    void whateverPassesToWhomeverNothingIsLostAndNothingIsThereTwice(int seed) {
        UUID heir = units.found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.COMMUNE,
                UnitName.of("UBND xã Mới " + world.place()),
                world.committee(),
                LATER,
                "thu");
        List<UUID> owners = List.of(
                world.communes().get(0),
                world.communes().get(1),
                world.communes().get(2),
                world.justice(),
                heir);
        Set<String> asked = openDuties().keySet();
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            List<UUID> open =
                    openDuties().values().stream().flatMap(Set::stream).toList();
            UUID id = open.get(random.nextInt(open.size()));
            try {
                switch (random.nextInt(4)) {
                    case 0 -> obligations.acknowledge(id, scene.standing(world.communeOne()));
                    case 1 -> suspensions.suspend(id, "Chờ", monitor);
                    default ->
                        transfers.inherit(
                                List.of(id), owners.get(random.nextInt(owners.size())), "Sắp xếp", monitor.accountId());
                }
            } catch (StepNotPossible | NotFound | OwesAlready refused) {
                // leaves no trace
            }
            Map<String, Set<UUID>> now = openDuties();
            assertThat(now.keySet()).as("what is asked goes on being asked").isEqualTo(asked);
        }
        inTransaction.executeWithoutResult(transaction -> {
            Map<UUID, Obligation> rows = new HashMap<>();
            repository.findAll().stream()
                    .filter(row -> row.planId().equals(plan))
                    .forEach(row -> rows.put(row.id(), row));
            Set<String> once = new HashSet<>();
            for (Obligation row : rows.values()) {
                String duty = row.sourceId() + " " + row.period() + " " + row.unitId();
                assertThat(once.add(duty)).as("one row per unit and duty").isTrue();
                Obligation last = row;
                for (int hops = 0; last.passedToId() != null; hops++) {
                    assertThat(hops).as("no circle").isLessThan(rows.size());
                    last = rows.get(last.passedToId());
                }
                assertThat(last.state().status().isOwed())
                        .as("what passed on ends where it is owed")
                        .isTrue();
                assertThat(last.sourceId()).isEqualTo(row.sourceId());
                assertThat(last.period()).isEqualTo(row.period());
            }
        });
    }

    /** What the plan asks for (source and period), and the rows that owe it. */
    private Map<String, Set<UUID>> openDuties() {
        Map<String, Set<UUID>> open = new HashMap<>();
        jdbc.sql("select id, source_id || ' ' || coalesce(period, '') as duty from obligation"
                        + " where plan_id = ? and settled_at is null order by id")
                .param(plan)
                .query(row -> {
                    open.computeIfAbsent(row.getString("duty"), duty -> new HashSet<>())
                            .add(row.getObject("id", UUID.class));
                });
        return open;
    }

    private List<UUID> owed(int commune, String kind) {
        return jdbc.sql("select id from obligation where plan_id = ? and unit_id = ? and kind = ? order by due_on, id")
                .params(plan, world.communes().get(commune), kind)
                .query(UUID.class)
                .list();
    }
}
