package vn.dondoc.search.web;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.dondoc.CountedStatements;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.account.People;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.search.Findings;
import vn.dondoc.search.Kind;
import vn.dondoc.search.Searching;
import vn.dondoc.site.Sought;

/**
 * {@code ./mvnw test -Pbench -Dtest=SearchBench}: how long a search takes among 1,000,000 duties, 50,000 plans with their
 * documents and 300,000 tasks of 3,400 units; a frequent word stands in every document.
 */
@PagesTest
@EnabledIfSystemProperty(named = "dondoc.bench", matches = "true")
class SearchBench {

    static final int TIMES = 9;

    @Autowired
    Searching searching;

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
    JdbcClient jdbc;

    @Autowired
    javax.sql.DataSource database;

    @Test
    void searchesAmongAMillionDuties() throws Exception {
        clock.standOn(PlansOfTests.ISSUED);
        try (var connection = database.getConnection()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("search/fill.sql"));
        }
        Map<String, String> people = new LinkedHashMap<>();
        people.put("commune officer", serving("xa", 500, PostingRole.OFFICER));
        people.put("district monitor", serving("phong", 8, PostingRole.MONITOR));
        people.put("leader over 200 units", serving("huyen", 7, PostingRole.LEADER));
        people.put("province, 10,000 plans", serving("tinh", 1, PostingRole.LEADER));
        for (Map.Entry<String, String> who : people.entrySet()) {
            for (String typed : List.of(
                    "sốt xuất huyết",
                    "sot ret",
                    "bach hau",
                    "kế hoạch",
                    "báo cáo",
                    "tre em",
                    "tuyen truyen duoi nuoc",
                    "61/KH-UBND",
                    "xã 480",
                    "báo cáo xã trẻ em 480",
                    "không có chữ này")) {
                measure(who.getKey(), who.getValue(), typed);
            }
        }
    }

    private String serving(String who, int unit, PostingRole role) {
        UUID id = jdbc.sql("select md5('u' || ?)::uuid")
                .param(unit)
                .query(UUID.class)
                .single();
        return district.person(who, String.valueOf(unit), id, role);
    }

    private void measure(String role, String who, String typed) {
        Standing standing = district.standing(who);
        CurrentUser user = people.currentUser(who);
        Sought sought = Sought.of(typed);
        Findings found = searching.all(sought, user, standing);
        searching.all(sought, user, standing);
        List<Long> taken = taken(() -> searching.all(sought, user, standing));
        StringBuilder kinds = new StringBuilder();
        for (Kind kind : Kind.values()) {
            kinds.append(" %s %d"
                    .formatted(kind.word(), median(taken(() -> searching.of(kind, 1, sought, user, standing)))));
        }
        long begun = System.nanoTime();
        int asked = statements.during(() ->
                browser.get().uri("/search?q={q}", typed).with(people.as(who)).exchange());
        System.out.printf(
                "%-22s %-24s median %3d ms, worst %3d; one kind%s; the page %3d, %d statements; load %.1f; %s%n",
                role,
                typed,
                median(taken),
                Collections.max(taken),
                kinds,
                Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                asked,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                found.sections().stream()
                        .map(section -> section.kind() + " " + section.counted() + (section.more() ? "+" : ""))
                        .toList());
    }

    private static List<Long> taken(Runnable work) {
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            work.run();
            taken.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
        return taken;
    }

    private static long median(List<Long> taken) {
        return taken.stream().sorted().toList().get(taken.size() / 2);
    }
}
