package vn.dondoc.search.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
        String commune = serving("xa", 500, PostingRole.OFFICER);
        String leader = serving("huyen", 7, PostingRole.LEADER);
        String above = serving("tinh", 1, PostingRole.LEADER);
        for (String who : List.of(commune, leader, above)) {
            for (String typed : List.of(
                    "sốt xuất huyết",
                    "sot ret",
                    "kế hoạch",
                    "tre em",
                    "tuyen truyen duoi nuoc",
                    "61/KH-UBND",
                    "xã 480",
                    "không có chữ này")) {
                measure(who, typed);
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

    private void measure(String who, String typed) {
        Standing standing = district.standing(who);
        CurrentUser user = people.currentUser(who);
        Sought sought = Sought.of(typed);
        Findings found = searching.all(sought, user, standing);
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            found = searching.all(sought, user, standing);
            taken.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
        long begun = System.nanoTime();
        int asked = statements.during(() ->
                browser.get().uri("/search?q={q}", typed).with(people.as(who)).exchange());
        System.out.printf(
                "%-9s %-24s median %d ms, worst %d ms; the page %d ms, %d statements; %s%n",
                who,
                typed,
                taken.stream().sorted().toList().get(TIMES / 2),
                taken.stream().sorted().toList().getLast(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                asked,
                found.sections().stream()
                        .map(section -> section.kind() + " " + section.counted() + (section.more() ? "+" : ""))
                        .toList());
    }
}
