package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.CountedStatements;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PartyRole;
import vn.dondoc.site.NotFound;

/** What the preview says is what is done, to those to whom it still applies, and to nobody else. */
@PagesTest
class BulkActsTest {

    static final int COMMUNES = 3_321;
    static final LocalDate TODAY = LocalDate.of(2021, 5, 20);

    @Autowired
    Scene scene;

    @Autowired
    Obligations obligations;

    @Autowired
    Suspensions suspensions;

    @Autowired
    BulkActs bulk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountedStatements statements;

    District.World world;
    Standing monitor;
    Standing commune;
    UUID plan;

    @BeforeEach
    void aPlanIsInForce() {
        world = scene.world;
        plan = scene.plan("61/KH-UBND");
        scene.on(TODAY);
        monitor = scene.standing(world.monitor());
        commune = scene.standing(world.communeOne());
    }

    @Test
    void remindingLeavesAloneWhoHasHandedInAndAsksWhoIsOnlyAsked() {
        UUID handedIn = one(ObligationKind.OWN_PLAN);
        obligations.submit(handedIn, "30/KH-UBND", commune);
        UUID paused = one(ObligationKind.TASK);
        suspensions.suspend(paused, "Chờ hướng dẫn", monitor);
        BulkPreview preview = bulk.preview(BulkSelection.all(all()), order(BulkAct.REMIND), monitor);
        assertThat(count(preview, BulkEffect.ASK)).isOne();
        assertThat(count(preview, BulkEffect.REMIND)).isEqualTo(7);
        assertThat(count(preview, BulkObstacle.HANDED_IN)).isOne();
        assertThat(count(preview, BulkObstacle.SUSPENDED)).isOne();
        assertThat(preview.touches() + preview.leaves()).isEqualTo(10);
        assertThat(bulk.carryOut(id(preview), monitor).done()).isEqualTo(8);
        assertThat(reminded()).isEqualTo(8);
        assertThat(obligations.row(handedIn, monitor).reminders()).isZero();
        assertThat(obligations
                        .page(one(ObligationKind.REPORT), monitor)
                        .history()
                        .getLast()
                        .reason())
                .isEqualTo("Làm ngay");
    }

    @Test
    void whatMovedMeanwhileIsLeftAloneAndToldOf() {
        BulkPreview preview = bulk.preview(BulkSelection.all(all()), order(BulkAct.CANCEL), monitor);
        assertThat(preview.touches()).isEqualTo(10);
        obligations.cancel(one(ObligationKind.OWN_PLAN), "Không cần", monitor);
        BulkOutcome outcome = bulk.carryOut(id(preview), monitor);
        assertThat(outcome.done()).isEqualTo(9);
        assertThat(outcome.moved()).containsExactly(Map.entry(BulkObstacle.SETTLED, 1));
        assertThatThrownBy(() -> bulk.carryOut(id(preview), monitor))
                .as("once only")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNewRowIsNotTouchedByAnOldPreview() {
        BulkPreview preview =
                bulk.preview(BulkSelection.all(ObligationFilter.FOLLOWED), order(BulkAct.REMIND), monitor);
        UUID other = scene.tasks("62/KH-UBND", 1);
        bulk.carryOut(id(preview), monitor);
        assertThat(obligations.rows(ObligationFilter.FOLLOWED.withPlan(other), monitor))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reminders()).isZero());
    }

    @Test
    void timeIsGivenOnceAndWhatHasNoDayGetsOne() {
        UUID report = one(ObligationKind.REPORT);
        obligations.setDue(report, LocalDate.of(2021, 6, 20), "Bão", false, monitor);
        BulkOrder order = new BulkOrder(BulkAct.EXTEND, "Mưa lũ", LocalDate.of(2021, 7, 1));
        BulkPreview preview = bulk.preview(BulkSelection.all(all()), order, monitor);
        assertThat(count(preview, BulkObstacle.EXTENDED_ALREADY)).isOne();
        assertThat(count(preview, BulkObstacle.DAY_NOT_LATER)).isPositive();
        assertThat(count(preview, BulkEffect.EXTEND)).isPositive();
        assertThat(count(preview, BulkEffect.SET_DAY)).isEqualTo(2);
        long due = scene.number("select count(*) from obligation where plan_id = ? and due_on = '2021-07-01'", plan);
        assertThat(bulk.carryOut(id(preview), monitor).done()).isEqualTo(preview.touches());
        assertThat(scene.number("select count(*) from obligation where plan_id = ? and due_on = '2021-07-01'", plan))
                .isEqualTo(due + preview.touches());
        assertThatThrownBy(() -> bulk.preview(
                        BulkSelection.all(all()), new BulkOrder(BulkAct.EXTEND, "x", TODAY.minusDays(1)), monitor))
                .isInstanceOf(DayIsPast.class);
    }

    @Test
    void reportsAreJudgedOnTheirOwnPages() {
        obligations.submit(one(ObligationKind.REPORT), "25/BC-UBND", commune);
        obligations.submit(one(ObligationKind.OWN_PLAN), "30/KH-UBND", commune);
        BulkPreview preview = bulk.preview(BulkSelection.all(all()), new BulkOrder(BulkAct.CONFIRM, "", null), monitor);
        assertThat(count(preview, BulkObstacle.JUDGED_APART)).isEqualTo(4);
        assertThat(count(preview, BulkEffect.CONFIRM)).isOne();
        assertThat(count(preview, BulkObstacle.NOT_HANDED_IN)).isEqualTo(5);
        bulk.carryOut(id(preview), monitor);
        assertThat(obligations.row(one(ObligationKind.OWN_PLAN), monitor).step())
                .isEqualTo(ObligationStatus.ACCEPTED);
    }

    @Test
    void whatWasHandedInAgainAfterThePreviewIsNotConfirmedUnseen() {
        UUID own = one(ObligationKind.OWN_PLAN);
        obligations.submit(own, "30/KH-UBND", commune);
        BulkPreview preview =
                bulk.preview(BulkSelection.of(List.of(own)), new BulkOrder(BulkAct.CONFIRM, "", null), monitor);
        scene.on(TODAY.plusDays(1));
        obligations.sendBack(own, "Thiếu phân công", monitor);
        obligations.submit(own, "31/KH-UBND", commune);
        assertThat(bulk.carryOut(id(preview), monitor).moved()).containsExactly(Map.entry(BulkObstacle.CHANGED, 1));
        assertThat(obligations.row(own, monitor).step()).isEqualTo(ObligationStatus.SUBMITTED);
    }

    @Test
    void nobodyTouchesWhatIsNotTheirsToReceive() {
        List<UUID> ids = obligations.rows(all().atMost(99), monitor).stream()
                .map(ObligationRow::id)
                .toList();
        for (String somebody :
                List.of(world.communeOne(), world.policeman(), scene.elsewhere().monitor())) {
            BulkPreview none = bulk.preview(BulkSelection.of(ids), order(BulkAct.CANCEL), scene.standing(somebody));
            assertThat(none.id()).isNull();
            assertThat(none.touches() + none.leaves()).isZero();
        }
        BulkPreview preview = bulk.preview(BulkSelection.of(ids), order(BulkAct.CANCEL), monitor);
        assertThatThrownBy(() -> bulk.carryOut(id(preview), scene.standing(world.leader())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void allCommunesOfTheCountryAreRemindedInSeconds() {
        UUID task = obligations
                .rows(all().withKind(ObligationKind.TASK).withRole(PartyRole.COORDINATE), monitor)
                .getFirst()
                .id();
        manyMore(task);
        ObligationFilter filter = all().withText("Khắp cả nước");
        long start = System.nanoTime();
        BulkPreview[] preview = new BulkPreview[1];
        int read = statements.during(
                () -> preview[0] = bulk.preview(BulkSelection.all(filter), order(BulkAct.REMIND), monitor));
        long previewed = System.nanoTime();
        BulkOutcome[] outcome = new BulkOutcome[1];
        int written = statements.during(() -> outcome[0] = bulk.carryOut(id(preview[0]), monitor));
        long done = System.nanoTime();
        System.out.printf(
                "%d duties: preview %d ms in %d statements, reminding %d ms in %d statements%n",
                COMMUNES,
                Duration.ofNanos(previewed - start).toMillis(),
                read,
                Duration.ofNanos(done - previewed).toMillis(),
                written);
        assertThat(preview[0].touched().getFirst().first()).hasSize(BulkPreview.NAMES);
        assertThat(outcome[0].done()).isEqualTo(COMMUNES);
        assertThat(read).isLessThan(10);
        assertThat(written).isLessThan(200);
    }

    private void manyMore(UUID like) {
        // the generated column leaves out a copy of the whole row
        String columns = scene.text("""
                        select string_agg(column_name, ', ') from information_schema.columns
                        where table_name = 'obligation' and is_generated = 'NEVER'
                            and column_name not in ('id', 'source_id', 'title')
                        """);
        jdbc.sql("insert into obligation (id, source_id, title, " + columns
                        + ") select gen_random_uuid(), gen_random_uuid(), 'Khắp cả nước', " + columns
                        + " from obligation, generate_series(1, :many) where id = :like")
                .param("many", COMMUNES)
                .param("like", like)
                .update();
        jdbc.sql("""
                        insert into obligation_event (id, obligation_id, root_agency_id, number, kind, at)
                        select gen_random_uuid(), id, root_agency_id, 1, 'OPENED', opened_at from obligation
                        where plan_id = ? and title = 'Khắp cả nước'
                        """).param(plan).update();
    }

    private BulkOrder order(BulkAct act) {
        return new BulkOrder(act, "Làm ngay", null);
    }

    private ObligationFilter all() {
        return ObligationFilter.FOLLOWED.withPlan(plan);
    }

    private UUID one(ObligationKind kind) {
        return scene.id(
                "select id from obligation where plan_id = ? and kind = ? and unit_id = ? order by due_on, id limit 1",
                plan,
                kind.name(),
                world.communes().getFirst());
    }

    private long reminded() {
        return scene.number("select count(*) from obligation where plan_id = ? and reminders = 1", plan);
    }

    private static int count(BulkPreview preview, BulkVerdict verdict) {
        return Stream.concat(preview.touched().stream(), preview.left().stream())
                .filter(heap -> heap.verdict() == verdict)
                .mapToInt(BulkPreview.Heap::count)
                .sum();
    }

    private static UUID id(BulkPreview preview) {
        return Objects.requireNonNull(preview.id());
    }
}
