package vn.dondoc.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.account.People;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Units;

/** A district of its own in which documents are handed in. */
abstract class IntakePages {

    static final AtomicInteger tests = new AtomicInteger();

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    District district;

    String officer;

    String plan;

    /** Every test has a district, people and a document of its own, as all share one database. */
    @BeforeEach
    void start(
            @Autowired Units units, @Autowired Groups groups, @Autowired Postings postings, @Autowired People people) {
        String mark = String.valueOf(tests.incrementAndGet());
        district = new District(units, groups, postings, people).found(mark);
        officer = district.officer;
        plan = Papers.text("plan.txt").replace("Lưu: VT", "Lưu: VT" + mark);
    }

    MvcTestResult handIn(String who, String fileName, byte[] content) {
        return desk.upload(who, "/intake", "file", fileName, content, "secret", "no");
    }

    String handIn() {
        return address(handIn(officer, "kh45.docx", Papers.docx(plan)));
    }

    static String address(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return result.getResponse().getRedirectedUrl();
    }

    static void decide(Map<String, String> entries, String name, String choice) {
        entries.put(choice(entries, name), choice);
    }

    static String choice(Map<String, String> entries, String name) {
        return Entries.named(entries, "names\\[\\d+].written", name).replace("written", "choice");
    }

    /** The tick of the task that this agency leads. */
    static String named(Map<String, String> entries, String lead) {
        return Entries.named(entries, "tasks\\[\\d+].leads", lead).replace("leads", "keep");
    }

    long count(String table, String where) {
        return jdbc.sql("select count(*) from " + table + " where " + where)
                .param("committee", district.committee)
                .param("labour", district.labour)
                .param("officer", officer)
                .query(Long.class)
                .single();
    }

    List<String> actions() {
        return jdbc.sql("select action from audit_entry where actor = ?")
                .param(officer)
                .query(String.class)
                .list();
    }
}
