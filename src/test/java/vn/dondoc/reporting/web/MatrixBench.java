package vn.dondoc.reporting.web;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.PagesTest;

/** {@code ./mvnw test -Pbench}: how long the matrix of 3.321 communes and 8 periods takes, and its lists. */
@PagesTest
@EnabledIfSystemProperty(named = "dondoc.bench", matches = "true")
class MatrixBench extends ReportedWorld {

    @Autowired
    JdbcClient jdbc;

    static final int COMMUNES = 3_321;
    static final int TIMES = 15;

    @Test
    void opensTheMatrixOfAWholeCountry() throws Exception {
        fill(jdbc, COMMUNES, world.communes().getFirst(), report(0, HALF));
        scene.on(2025, 1, 10);
        for (String address : List.of(
                "/reports/matrix?plan=" + plan,
                "/reports/matrix?plan=" + plan + "&page=70",
                "/reports/matrix?plan=" + plan + "&gaps=true",
                "/reports?received=true&plan=" + plan,
                "/reports/late",
                "/")) {
            measure(address);
        }
    }

    private void measure(String address) throws Exception {
        for (int i = 0; i < 5; i++) {
            desk.get(world.monitor(), address);
        }
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            desk.get(world.monitor(), address);
            taken.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
        byte[] body = desk.get(world.monitor(), address).getResponse().getContentAsByteArray();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        System.out.printf(
                "%s: median %d ms, %d statements, %d bytes, %d packed%n",
                address,
                taken.stream().sorted().toList().get(TIMES / 2),
                desk.statements(world.monitor(), address),
                body.length,
                packed.size());
    }

    /** Communes that owe eight half-years; of the six that are over most came, some late, some never. */
    static void fill(JdbcClient jdbc, int communes, UUID like, UUID report) {
        List<UUID> units = new ArrayList<>();
        for (int i = 0; i < communes; i++) {
            units.add(vn.dondoc.site.Ids.next());
        }
        UUID[] ids = units.toArray(UUID[]::new);
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
        jdbc.sql("""
                        insert into obligation (id, version, root_agency_id, plan_id, kind, source_id, unit_id, role, mode,
                            issuer_id, receiver_id, intake_unit_id, period, title, due_words, due_rule, original_due_on,
                            due_on, due_at, status, opened_at, submissions, reminders, extensions, waiting_since,
                            first_submitted_at, late, late_by_days)
                        select gen_random_uuid(), 0, o.root_agency_id, o.plan_id, o.kind, o.source_id, n.id, o.role, o.mode,
                            o.issuer_id, o.receiver_id, o.intake_unit_id,
                            'HALF_YEAR ' || f.first || '/' || (f.first + interval '6 months' - interval '1 day')::date,
                            o.title, o.due_words, o.due_rule, f.due, f.due, f.due + time '16:59:59',
                            case when f.came then 'SUBMITTED' else 'OPEN' end, o.opened_at, f.came::int, 0, 0, o.opened_at,
                            case when f.came then f.due + time '10:00' + f.days * interval '1 day' end,
                            case when f.came then f.days > 0 end, case when f.came then f.days end
                        from obligation o, unnest(cast(:ids as uuid[])) with ordinality n(id, number), generate_series(0, 7) h,
                            lateral (select first, (first + interval '5 months 13 days')::date as due,
                                h < 6 and (n.number + h) % 9 <> 0 as came,
                                case when (n.number + h) % 7 = 0 then 3 else 0 end as days
                                from (select (date '2022-01-01' + h * interval '6 months')::date as first) b) f
                        where o.id = :like
                        """).param("ids", ids).param("like", report).update();
        jdbc.sql("analyze").update();
    }
}
