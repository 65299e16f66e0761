package vn.dondoc.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.site.Ids;

/** Measures lists of a ledger of 100,000 duties: one monitor, 3,321 units, thirty tasks each. */
@PagesTest
class LedgerBench {

    static final int COMMUNES = 3_321;
    static final int TASKS = 30;
    static final int TIMES = 9;
    static final Duration LOOKED_AT = Duration.ofMillis(700);

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    District.World world;

    @Test
    void listsOfAHundredThousandDuties() {
        clock.standOn(PlansOfTests.ISSUED);
        world = district.found();
        UUID plan = PlansOfTests.issued(plans, PlansOfTests.withTasks(world, "61/KH-UBND", 1), world, district);
        clock.standOn(LocalDate.of(2021, 8, 20));
        fill(plan);
        for (String address : List.of(
                "/obligations?followed=true",
                "/obligations?followed=true&sort=unit&column=UNIT&column=LATE",
                "/obligations?followed=true&sort=-late",
                "/obligations?followed=true&sort=changed",
                "/obligations?followed=true&sort=state",
                "/obligations?followed=true&text=viec%20thu%207",
                "/obligations?followed=true&timeClass=DOING_LATE&lateBy=30",
                "/obligations?followed=true&page=4000",
                "/agenda?followed=true&month=2021-08",
                "/agenda?followed=true&month=2021-08&view=list",
                "/obligations/by-plan",
                "/obligations/by-unit?plan=" + plan,
                "/obligations/timeline?plan=" + plan)) {
            measure(address);
        }
    }

    @Test
    void aWorkbookOfAHundredThousandDuties() {
        clock.standOn(PlansOfTests.ISSUED);
        world = district.found();
        UUID plan = PlansOfTests.issued(plans, PlansOfTests.withTasks(world, "61/KH-UBND", 1), world, district);
        clock.standOn(LocalDate.of(2021, 8, 20));
        fill(plan);
        for (int i = 0; i < 5; i++) {
            // the first is cold: nothing of it has run before; to look at the memory takes time itself, so that comes
            // last
            boolean memory = i == 4;
            long before = used();
            AtomicLong most = new AtomicLong();
            Thread looking = Thread.ofPlatform().daemon().start(() -> {
                while (memory && !Thread.interrupted()) {
                    most.set(Math.max(most.get(), used()));
                    LockSupport.parkNanos(LOOKED_AT.toNanos());
                }
            });
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            byte[] sheet =
                    get("/obligations/sheet.xlsx?followed=true").getResponse().getContentAsByteArray();
            double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked;
            looking.interrupt();
            System.out.printf(
                    "workbook: %.1f s (%.1f s of the program's processor), at most %d MB allowed, %s, a file of %d KB%n",
                    seconds,
                    processor / 1e9,
                    Runtime.getRuntime().maxMemory() >> 20,
                    memory ? ((most.get() - before) >> 20) + " MB more memory at most" : "memory not looked at",
                    sheet.length >> 10);
        }
    }

    /** What is left after cleaning, not what waits to be cleaned. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void measure(String address) {
        for (int i = 0; i < 3; i++) {
            get(address);
        }
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            get(address);
            taken.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
        System.out.printf(
                "%s: median %d ms, %d statements, %d bytes%n",
                address,
                taken.stream().sorted().toList().get(TIMES / 2),
                statements.during(() -> get(address)),
                get(address).getResponse().getContentAsByteArray().length);
    }

    private MvcTestResult get(String address) {
        MvcTestResult result = browser.get()
                .uri(URI.create(address))
                .with(people.as(world.monitor()))
                .exchange();
        assertThat(result).hasStatusOk();
        return result;
    }

    private void fill(UUID plan) {
        UUID[] ids = Stream.generate(Ids::next).limit(COMMUNES).toArray(UUID[]::new);
        UUID like = world.communes().getFirst();
        jdbc.sql("insert into agency_unit select (jsonb_populate_record(u, jsonb_build_object('id', n.id))).* from"
                        + " agency_unit u, unnest(cast(:ids as uuid[])) n(id) where u.id = :like")
                .param("ids", ids)
                .param("like", like)
                .update();
        jdbc.sql("""
                        insert into agency_unit_name (id, unit_id, name, short_name, valid_from, valid_until)
                        select gen_random_uuid(), n.id, u.name, 'UBND xã thứ ' || left(md5(n.id::text), 8), u.valid_from, u.valid_until
                        from agency_unit_name u, unnest(cast(:ids as uuid[])) n(id) where u.unit_id = :like
                        """).param("ids", ids).param("like", like).update();
        String columns = jdbc.sql("""
                        select string_agg(column_name, ', ') from information_schema.columns
                        where table_name = 'obligation' and is_generated = 'NEVER' and column_name not in
                            ('id', 'source_id', 'title', 'unit_id', 'due_on', 'due_at', 'status', 'settled_at', 'submissions', 'late', 'late_by_days', 'first_submitted_at', 'changed_at')
                        """).query(String.class).single();
        jdbc.sql(
                        "insert into obligation (id, source_id, title, unit_id, due_on, due_at, status, settled_at, submissions, late,"
                                + " late_by_days, first_submitted_at, changed_at, " + columns + """
                        ) select gen_random_uuid(), md5('t' || t)::uuid, 'Việc thứ ' || t, n.id, due, due + time '16:59:59',
                            case when done then 'ACCEPTED' else 'OPEN' end, case when done then opened_at end, done::int,
                            case when done then t % 4 = 0 end, case when done then case when t % 4 = 0 then 5 else 0 end end,
                            case when done then opened_at end, opened_at + (n.number * t % 977) * interval '1 hour',
                        """ + columns + """
                         from (select distinct on (plan_id) * from obligation where plan_id = :plan) o,
                            unnest(cast(:ids as uuid[])) with ordinality n(id, number), generate_series(1, :tasks) t,
                            lateral (select case when t % 10 = 0 then null else date '2021-06-01' + t * 5 end as due,
                                (n.number + t) % 3 = 0 and t % 10 <> 0 as done) f
                        """)
                .param("plan", plan)
                .param("ids", ids)
                .param("tasks", TASKS)
                .update();
        jdbc.sql("analyze").update();
    }
}
