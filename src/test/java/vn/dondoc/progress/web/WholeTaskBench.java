package vn.dondoc.progress.web;

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
import vn.dondoc.site.Ids;

/** {@code ./mvnw test -Pbench}: how long a task of 3.321 communes takes, and a plan of 500 tasks. */
@PagesTest
@EnabledIfSystemProperty(named = "dondoc.bench", matches = "true")
class WholeTaskBench extends TaskPages {

    @Autowired
    JdbcClient jdbc;

    static final int COMMUNES = 3_321;
    static final int TASKS = 500;
    static final int TIMES = 15;

    @Test
    void opensATaskOfAWholeCountry() throws Exception {
        UUID task = scene.id("select source_id from obligation where id = ?", late);
        fill();
        for (String query : List.of("", "?page=60", "?sort=unit", "?timeClass=DOING_LATE", "?unitName=xa")) {
            measure("/progress/tasks/" + task + query);
        }
        measure("/obligations?followed=true&source=" + task);
        measure("/progress/tasks.xlsx?followed=true&source=" + task);
    }

    @Test
    void opensAPlanOfFiveHundredTasks() throws Exception {
        UUID big = scene.tasks("500/KH-UBND", TASKS);
        jdbc.sql("analyze").update();
        measure("/plans/" + big);
        measure("/plans/" + big + "?tasks=10");
        measure("/plans/" + big + "?tasks=all");
        measure("/obligations/by-unit?plan=" + big);
        measure("/obligations?followed=true&plan=" + big);
        measure("/progress/tasks.xlsx?followed=true&plan=" + big);
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
                address.replaceAll("[0-9a-f-]{36}", "…"),
                taken.stream().sorted().toList().get(TIMES / 2),
                desk.statements(world.monitor(), address),
                body.length,
                packed.size());
    }

    /** Communes that lead the same task as the first one; two of three told something, some are through. */
    private void fill() {
        List<UUID> units = new ArrayList<>();
        for (int i = 0; i < COMMUNES; i++) {
            units.add(Ids.next());
        }
        UUID[] ids = units.toArray(UUID[]::new);
        UUID like = world.communes().getFirst();
        jdbc.sql("insert into agency_unit select (jsonb_populate_record(u, jsonb_build_object('id', n.id))).* from"
                        + " agency_unit u, unnest(cast(:ids as uuid[])) n(id) where u.id = :like")
                .param("ids", ids)
                .param("like", like)
                .update();
        jdbc.sql("""
                        insert into agency_unit_name (id, unit_id, name, short_name, valid_from, valid_until)
                        select gen_random_uuid(), n.id, u.name, 'UBND xã thứ ' || n.number, u.valid_from, u.valid_until
                        from agency_unit_name u, unnest(cast(:ids as uuid[])) with ordinality n(id, number)
                        where u.unit_id = :like
                        """).param("ids", ids).param("like", like).update();
        jdbc.sql("""
                        insert into obligation (id, version, root_agency_id, plan_id, kind, source_id, unit_id, role, mode,
                            issuer_id, receiver_id, intake_unit_id, title, due_words, due_rule, original_due_on,
                            due_on, due_at, status, opened_at, changed_at, submissions, reminders, extensions, waiting_since,
                            first_submitted_at, late, late_by_days)
                        select gen_random_uuid(), 0, o.root_agency_id, o.plan_id, o.kind, o.source_id, n.id, o.role, o.mode,
                            o.issuer_id, o.receiver_id, o.intake_unit_id, o.title, o.due_words, o.due_rule,
                            o.original_due_on, o.due_on, o.due_at, case when f.came then 'SUBMITTED' else 'ACKNOWLEDGED' end,
                            o.opened_at, o.changed_at, f.came::int, 0, 0, o.opened_at,
                            case when f.came then o.due_at + interval '3 days' end, case when f.came then true end,
                            case when f.came then 3 end
                        from obligation o, unnest(cast(:ids as uuid[])) with ordinality n(id, number),
                            lateral (select n.number % 5 = 0 as came) f
                        where o.id = :like
                        """).param("ids", ids).param("like", late).update();
        jdbc.sql("""
                        insert into progress_entry (id, obligation_id, number, as_of, done, amount, by_account, at)
                        select gen_random_uuid(), o.id, k, date '2021-05-01' + k::int, 'Đã tổ chức tuyên truyền lần ' || k, null,
                               (select account_id from agency_posting where unit_id = :like limit 1), now()
                        from obligation o, generate_series(1, 3) k
                        where o.source_id = (select source_id from obligation where id = :duty) and o.id <> :duty
                        """).param("like", like).param("duty", late).update();
        jdbc.sql("analyze").update();
    }
}
