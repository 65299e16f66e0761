package vn.dondoc.reporting;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;

/** {@code ./mvnw test -Pbench}: how long 11, 200 and 3,321 reports of forty indicators take to become one. */
@PagesTest
@EnabledIfSystemProperty(named = "dondoc.bench", matches = "true")
class ConsolidationBench {

    static final String FIRST = "HALF_YEAR 2021-01";
    static final int TIMES = 5;

    @Autowired
    Consolidations consolidations;

    @Autowired
    Plans plans;

    @Autowired
    District district;

    @Autowired
    Library library;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    Reviews reviews;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void reportsOfManyUnitsBecomeOne() {
        for (int units : List.of(11, 200, 3_321)) {
            measure(units);
        }
    }

    private void measure(int units) {
        clock.standOn(PlansOfTests.ISSUED);
        District.World world = district.found();
        ConsolidationsOfTests setting =
                new ConsolidationsOfTests(plans, district, library, forms, reports, reviews, jdbc);
        setting.plan(world);
        clock.standOn(LocalDate.of(2021, 6, 20));
        Standing monitor = district.standing(world.monitor());
        UUID first = setting.owed(world.communes().getFirst(), FIRST);
        setting.handIn(first, Map.of("section.RESULTS", "Đã tuyên truyền."), district.standing(world.communeOne()));
        setting.accept(first, monitor);
        FormsOfTests.publish(forms, jdbc, first, FormsOfTests.large(library));
        multiply(first, units - 1);
        jdbc.sql("analyze").update();
        UUID target = setting.owed(world.culture(), FIRST);
        List<Long> made = new ArrayList<>();
        List<Long> shown = new ArrayList<>();
        List<Long> covered = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            new TransactionTemplate(transactions).executeWithoutResult(attempt -> {
                made.add(taken(() -> consolidations.make(target, monitor)));
                shown.add(taken(() -> consolidations.page(target, false, monitor)));
                covered.add(taken(() -> consolidations.page(target, true, monitor)));
                attempt.setRollbackOnly();
            });
        }
        System.out.println("%d reports: made %s median %d ms, page median %d ms, covered page median %d ms"
                .formatted(units, made, median(made), median(shown), median(covered)));
    }

    private static long taken(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(TIMES / 2);
    }

    /** As many other units with the same duty, each with a report of its own. */
    private void multiply(UUID like, int times) {
        String id = "md5(i || '%s' || cast(:like as text))::uuid";
        run(
                "insert into agency_unit (id, version, kind, tier, founded_on) select " + id.formatted("unit")
                        + ", 0, 'PEOPLES_COMMITTEE', 'COMMUNE', date '2020-01-01' from generate_series(1, :times) i",
                like,
                times);
        run(
                "insert into agency_unit_name (id, unit_id, name, short_name, valid_from) select gen_random_uuid(), "
                        + id.formatted("unit") + ", 'UBND xã số ' || i, 'UBND xã số ' || i, date '2020-01-01'"
                        + " from generate_series(1, :times) i",
                like,
                times);
        copy("obligation", "id", Map.of("id", id.formatted("owed"), "unit_id", id.formatted("unit")), like, times);
        copy("report", "id", Map.of("id", id.formatted("owed")), like, times);
        UUID form = jdbc.sql(
                        "select id from report_form where regime_id = (select source_id from obligation where id = ?)"
                                + " order by number desc limit 1")
                .param(like)
                .query(UUID.class)
                .single();
        copy(
                "report_version",
                "report_id",
                Map.of(
                        "id",
                        id.formatted("version"),
                        "report_id",
                        id.formatted("owed"),
                        "form_id",
                        "'" + form + "'::uuid",
                        "answers",
                        "jsonb_build_object('section.RESULTS', repeat('Đã tổ chức tuyên truyền. ', 12),"
                                + " 'section.SHORTCOMINGS', repeat('Còn thiếu kinh phí. ', 8))"),
                like,
                times);
        Form large = FormsOfTests.large(library);
        for (FigureKey key : large.figures()) {
            String part = key.part() == null ? "" : key.part();
            run(
                    "insert into report_figure (version_id, code, part, value) select " + id.formatted("version")
                            + ", '" + key.code() + "', '" + part + "', (i * 7) % 23 from generate_series(1, :times) i",
                    like,
                    times);
        }
    }

    private void copy(String table, String key, Map<String, String> changed, UUID like, int times) {
        List<String> columns = jdbc.sql("select column_name from information_schema.columns"
                        + " where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER'")
                .param(table)
                .query(String.class)
                .list();
        run(
                "insert into %s (%s) select %s from %s t cross join generate_series(1, :times) i where t.%s = :like"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                columns.stream()
                                        .map(column -> changed.getOrDefault(column, "t." + column))
                                        .collect(joining(", ")),
                                table,
                                key),
                like,
                times);
    }

    private void run(String sql, UUID like, int times) {
        jdbc.sql(sql).param("like", like).param("times", times).update();
    }
}
