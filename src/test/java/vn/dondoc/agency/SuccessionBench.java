package vn.dondoc.agency;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;

/** {@code ./mvnw test -Pbench}: what the heritage of a whole country costs: 10,000 communes that became 3,321. */
@PagesTest
@Transactional
@EnabledIfSystemProperty(named = "dondoc.bench", matches = "true")
class SuccessionBench {

    @Autowired
    Units units;

    @Autowired
    Successions successions;

    @Autowired
    Postings postings;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theHeritageOfACountry() {
        clock.standOn(LocalDate.of(2026, 1, 5));
        Region region = new Region(units);
        UUID heir = successions
                .merge(
                        Set.of(region.thai, region.loi, region.vinh, region.phu),
                        Heir.founded(region.communeCalled("Đan Điền")),
                        Below.FOLLOWS,
                        Region.NQ_1675)
                .changeId();
        country(heir);
        UUID into = successions.heirOf(region.thai, Region.DAY);
        UUID account = people.officer("do." + region.place);
        postings.appoint(account, into, PostingRole.LEADER, "Chủ tịch", Region.DAY, "x");
        jdbc.sql("analyze").update();
        measure("standing with four predecessors", 500, () -> postings.standingOf(account, "do"));
        measure(
                "heirs of 10,000 units",
                10,
                () -> jdbc.sql(
                                "select count(*) from (select agency_heir(id, '2026-01-05') h from agency_unit group by 1) x")
                        .query(Long.class)
                        .single());
        measure(
                "500,000 rows grouped by heir",
                3,
                () -> jdbc.sql("""
                        select count(*) from (select agency_heir(u.id, '2026-01-05') h, count(*)
                        from agency_unit u, generate_series(1, 38) group by 1) x
                        """).query(Long.class).single());
    }

    private void country(UUID change) {
        jdbc.sql("""
                        insert into agency_unit (id, version, kind, tier, founded_on)
                        select md5('b' || i)::uuid, 0, 'PEOPLES_COMMITTEE', 'COMMUNE', '2016-01-01'
                        from generate_series(0, 13320) i
                        """).update();
        jdbc.sql("""
                        insert into agency_unit_name (id, unit_id, name, short_name, valid_from)
                        select gen_random_uuid(), md5('b' || i)::uuid, 'UBND xã ' || i, 'UBND xã ' || i, '2016-01-01'
                        from generate_series(0, 13320) i
                        """).update();
        jdbc.sql("""
                        insert into agency_succession (id, change_id, effective_on, from_unit, to_unit, keeps_records)
                        select gen_random_uuid(), :change, '2025-07-01', md5('b' || i)::uuid, md5('b' || i % 3321)::uuid,
                               true
                        from generate_series(3321, 13320) i
                        """).param("change", change).update();
    }

    private static void measure(String what, int times, Runnable work) {
        work.run();
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        System.out.println(
                what + ": median " + Duration.ofNanos(took[times / 2]).toNanos() / 1000 + " µs");
    }
}
