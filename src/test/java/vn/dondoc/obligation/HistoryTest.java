package vn.dondoc.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.site.NotFound;

/** The second law of the ledger: what is stored on a row is what its history says. */
@PagesTest
class HistoryTest {

    static final int STEPS = 700;

    @Autowired
    District district;

    @Autowired
    MovableClock clock;

    @Autowired
    Plans plans;

    @Autowired
    Obligations obligations;

    @Autowired
    Extensions extensions;

    @Autowired
    Suspensions suspensions;

    @Autowired
    ObligationRepository repository;

    @Autowired
    TransactionTemplate inTransaction;

    @Autowired
    JdbcClient jdbc;

    Standing monitor;

    @Test
    void everyStoredRowIsWhatItsHistorySays() {
        List<UUID> followed = new ArrayList<>();
        for (int seed = 2021; seed < 2025; seed++) {
            UUID plan = muchHappens(seed, 300);
            someStandStillFor(plan, 12);
            plans.close(plan, "Hết năm", monitor);
            followed.add(plan);
        }
        inTransaction.executeWithoutResult(transaction -> {
            // other tests put rows into the ledger that have no history
            List<Obligation> all = repository.findAll().stream()
                    .filter(row -> followed.contains(row.planId()))
                    .toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(10);
            assertThat(all)
                    .anySatisfy(row -> assertThat(row.state().submissions()).isPositive());
            assertThat(all)
                    .anySatisfy(row -> assertThat(row.state().extensions()).isPositive());
            assertThat(all.stream().flatMap(row -> row.history().stream()).map(ObligationEvent::step))
                    .contains(
                            ObligationStep.EXTENSION_ASKED,
                            ObligationStep.CORRECTED,
                            ObligationStep.SUSPENDED,
                            ObligationStep.RESUMED,
                            ObligationStep.REOPENED);
            for (Obligation row : all) {
                List<LedgerEntry> history = row.history().stream()
                        .map(event -> new LedgerEntry(
                                event.step(), event.at(), null, null, null, event.dueOn(), null, null, null))
                        .toList();
                assertThat(LedgerState.replay(history)).isEqualTo(row.state());
            }
        });
    }

    @Test
    void rowsFromBeforeThereWereExtensionsAreFilledFromTheirHistory() throws IOException {
        for (int seed = 1954; seed < 1960; seed++) {
            muchHappens(seed, 60);
        }
        String migration = Files.readString(Path.of("db/migration/obligation/V51__keep_extensions_and_waiting.sql"));
        String filling = migration.substring(migration.indexOf("update obligation"));
        String filled = """
                select id || ' ' || extensions || ' ' || waiting_since || ' ' || coalesce(late_by_days, -1)
                from obligation o
                where exists (select from obligation_event e where e.obligation_id = o.id)
                  and not exists (select from obligation_event e where e.obligation_id = o.id
                    and (e.kind in ('CORRECTED', 'REOPENED')
                        or e.kind in ('RETURNED', 'SUBMITTED') and e.due_on is not null))
                order by id
                """;
        inTransaction.executeWithoutResult(transaction -> {
            List<String> before = jdbc.sql(filled).query(String.class).list();
            assertThat(before).anyMatch(row -> row.endsWith(" -1")).anyMatch(row -> row.matches(".* [1-9]\\d*"));
            jdbc.sql("update obligation set extensions = 9, waiting_since = 'epoch', late_by_days = late_by_days + 77")
                    .update();
            jdbc.sql(filling.substring(0, filling.indexOf(';'))
                            + " where exists (select from obligation_event e where e.obligation_id = o.id)")
                    .update();
            assertThat(jdbc.sql(filled).query(String.class).list()).isEqualTo(before);
            transaction.setRollbackOnly();
        });
    }

    @Test
    void everyRowFallsUnderExactlyOneTimingInThePageAsInTheDatabase() {
        UUID plan = muchHappens(61);
        ObligationFilter all = ObligationFilter.FOLLOWED.withPlan(plan).atMost(999);
        long total = 0;
        for (Timing timing : Timing.values()) {
            List<ObligationRow> rows = obligations.rows(all.withTiming(timing), monitor);
            assertThat(rows).allSatisfy(row -> assertThat(row.timing()).isEqualTo(timing));
            assertThat(obligations.counts(all.withTiming(timing), monitor).total())
                    .isEqualTo(rows.size());
            total += rows.size();
        }
        assertThat(total).isEqualTo(obligations.rows(all, monitor).size()).isEqualTo(10);
    }

    @Test
    void everyRowFallsUnderExactlyOneTimeClassInThePageAsInTheDatabase() {
        UUID plan = muchHappens(830);
        ObligationFilter all = ObligationFilter.FOLLOWED.withPlan(plan).atMost(999);
        long total = 0;
        for (TimeClass each : TimeClass.values()) {
            List<ObligationRow> rows = obligations.rows(all.withTimeClass(each), monitor);
            assertThat(rows).allSatisfy(row -> assertThat(row.timeClass()).isEqualTo(each));
            total += rows.size();
        }
        assertThat(total).isEqualTo(obligations.rows(all, monitor).size()).isEqualTo(10);
    }

    @Test
    void theTimeClassOfEachPossibleRowIsTheSameInJavaAndInSql() {
        LocalDate today = LocalDate.of(2021, 6, 14);
        String classes = Stream.of(TimeClass.values())
                .map(each -> "case when " + each.condition() + " then '" + each + " ' else '' end")
                .collect(Collectors.joining(" || "));
        String sql = "select " + classes
                + " from (values (cast(:status as text), cast(:mode as text), cast(:late as boolean), cast(:submissions as int),"
                + " cast(:due as date), cast(:suspended as timestamptz), cast(:settled as timestamptz)))"
                + " o (status, mode, late, submissions, due_on, suspended_since, settled_at)";
        for (ObligationStatus status : ObligationStatus.values()) {
            for (AssignmentMode mode : AssignmentMode.values()) {
                for (Boolean late : new Boolean[] {null, false, true}) {
                    for (int submissions = late == null ? 0 : 1; submissions < 2; submissions++) {
                        for (LocalDate due : new LocalDate[] {null, today.minusDays(1), today, today.plusDays(1)}) {
                            for (boolean suspended : new boolean[] {false, true}) {
                                DutyState duty = new DutyState(
                                        ObligationKind.TASK, mode, status, due, late, submissions, suspended);
                                assertThat(jdbc.sql(sql)
                                                .param("today", today)
                                                .param("status", status.name())
                                                .param("mode", mode.name())
                                                .param("late", late)
                                                .param("submissions", submissions)
                                                .param("due", due)
                                                .param("suspended", suspended ? today : null)
                                                .param("settled", status.isSettled() ? today : null)
                                                .query(String.class)
                                                .single())
                                        .as("%s", duty)
                                        .isEqualTo(TimeClass.of(duty, today) + " ");
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void theTimingOfEachPossibleRowIsTheSameInJavaAndInSql() {
        String sql =
                "select %s from (values (cast(:status as text), cast(:late as boolean), cast(:submissions as int)))"
                        .formatted(Stream.of(Timing.values())
                                .map(timing ->
                                        "case when " + timing.condition() + " then '" + timing + " ' else '' end")
                                .collect(Collectors.joining(" || ")));
        for (ObligationStatus status : ObligationStatus.values()) {
            for (Boolean late : new Boolean[] {null, false, true}) {
                for (int submissions = 0; submissions < 3; submissions++) {
                    assertThat(jdbc.sql(sql + " o (status, late, submissions)")
                                    .param("status", status.name())
                                    .param("late", late)
                                    .param("submissions", submissions)
                                    .query(String.class)
                                    .single())
                            .isEqualTo(Timing.of(status, late, submissions) + " ");
                }
            }
        }
    }

    private void someStandStillFor(UUID plan, int days) {
        List<ObligationRow> open =
                obligations.rows(ObligationFilter.FOLLOWED.withPlan(plan).atMost(999), monitor).stream()
                        .filter(row -> row.step().isOwed() && !row.isReport())
                        .toList();
        open.forEach(row -> suspensions.suspend(row.id(), "Chờ hướng dẫn", monitor));
        clock.standOn(PlansOfTests.ISSUED.plusDays(STEPS / 2 + days));
        open.forEach(row -> suspensions.resume(row.id(), "Đã có hướng dẫn", monitor));
    }

    /** Whatever comes to their minds, in whatever order; what does not fit is refused and leaves no trace. */
    private UUID muchHappens(int seed) {
        return muchHappens(seed, STEPS);
    }

    private UUID muchHappens(int seed, int steps) {
        clock.standOn(PlansOfTests.ISSUED);
        District.World world = district.found();
        UUID plan = PlansOfTests.issued(plans, PlansOfTests.seedLike(world, "61/KH-UBND"), world, district);
        // in an order that chance has no part in, so that the seed alone decides
        List<UUID> ids = jdbc.sql("select id from obligation where plan_id = ? order by kind, role, title, period,"
                        + " agency_short_name(unit_id, current_date)")
                .param(plan)
                .query(UUID.class)
                .list();
        Standing commune = district.standing(world.communeOne());
        monitor = district.standing(world.monitor());
        Random random = new Random(seed);
        for (int i = 0; i < steps; i++) {
            LocalDate today = PlansOfTests.ISSUED.plusDays(i / 2);
            clock.standOn(today);
            UUID id = ids.get(random.nextInt(ids.size()));
            LocalDate day = today.plusDays(random.nextInt(90));
            try {
                switch (random.nextInt(13)) {
                    case 0 -> obligations.acknowledge(id, commune);
                    case 1 -> obligations.submit(id, "Đã làm", commune);
                    case 2 -> obligations.submitOnBehalf(id, "Đã nhận", today.minusDays(random.nextInt(9)), monitor);
                    case 3 -> obligations.sendBack(id, "Thiếu", random.nextBoolean() ? day : null, monitor);
                    case 4, 5 -> obligations.accept(id, null, monitor);
                    case 6 -> extensions.ask(id, day, "Mưa lũ", commune);
                    case 7 -> extensions.grant(id, day, "Mưa lũ", random.nextBoolean(), monitor);
                    case 8 -> extensions.refuse(id, "Không cần", monitor);
                    case 9 -> obligations.correct(id, "Sai số", commune);
                    case 10 -> obligations.reopen(id, "Sai số", random.nextBoolean() ? day : null, monitor);
                    case 11 -> obligations.remind(id, "Nộp gấp", monitor);
                    default -> obligations.setDue(id, day, "Lý do", random.nextBoolean(), monitor);
                }
            } catch (StepNotPossible | NotFound | DayOutOfRange | ExtendedAlready refused) {
                // leaves no trace: that is what the replay shows
            }
        }
        return plan;
    }
}
