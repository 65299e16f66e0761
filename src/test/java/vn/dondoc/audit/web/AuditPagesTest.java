package vn.dondoc.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.audit.AuditedEvent;

@PagesTest
class AuditPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    /** Nobody else writes in that year. */
    @BeforeEach
    void someThingsHappened() {
        clock.standOn(LocalDate.of(2019, 1, 1));
        people.administrator("quan.tri");
        people.officer("ghi.so");
        jdbc.sql("delete from audit_entry where at < '2020-01-01'").update();
        happens(LocalDate.of(2019, 3, 1), "ghi.so", "unit.founded", "Ủy ban nhân dân xã Quảng Thái", null);
        happens(
                LocalDate.of(2019, 3, 2),
                "ghi.so",
                "unit.renamed",
                "Ủy ban nhân dân xã Quảng Lợi",
                "theo Nghị quyết 15");
        happens(LocalDate.of(2019, 3, 3), "quan.tri", "unit.founded", "Trường THCS Đặng Dung", null);
        happens(LocalDate.of(2019, 3, 4), null, "unit.imported", "Danh mục hành chính", "100 %_ mới");
    }

    @Test
    void linesAreFoundByWhoWhatAndWords() {
        assertThat(subjects("actor=ghi.so")).containsExactly("xã Quảng Lợi", "xã Quảng Thái");
        assertThat(subjects("action=unit.founded")).containsExactly("Trường THCS Đặng Dung", "xã Quảng Thái");
        assertThat(subjects("q=quang thai")).containsExactly("xã Quảng Thái");
        assertThat(subjects("q=ĐẶNG DUNG")).containsExactly("Trường THCS Đặng Dung");
        assertThat(subjects("q=nghi quyet 15")).containsExactly("xã Quảng Lợi");
        assertThat(subjects("actor=ghi.so&action=unit.founded&q=thai")).containsExactly("xã Quảng Thái");
        assertThat(subjects("q=khong-co")).isEmpty();
        assertThat(subjects("q=100 %_"))
                .as("signs of a pattern stand for themselves")
                .containsExactly("Danh mục hành chính 100 %_ mới");
        assertThat(subjects("q=q_ang%")).isEmpty();
        assertThat(subjects("q=\\")).isEmpty();
    }

    @Test
    void linesAreFoundByTheDayInVietnam() {
        assertThat(subjects("from=02/03/2019&to=3/3/2019")).containsExactly("Trường THCS Đặng Dung", "xã Quảng Lợi");
        Document page = page("from=02/03/2019&to=03/03/2019&action=unit.founded");
        assertThat(page.select(".filter-words").text())
                .contains("từ ngày 02/3/2019", "đến ngày 03/3/2019", "Thêm đơn vị");
        assertThat(page.select("option[selected]").text()).contains("Thêm đơn vị");
        assertThat(page("from=mai").select(".error").text()).contains("Ngày chưa đúng");
        for (String far : List.of("+999999999-12-31", "-999999999-01-01", "9999-12-31", "0001-01-01")) {
            page("from=" + far);
            page("to=" + far);
        }
    }

    @Test
    void aLineNamesThePersonAndLeadsToWhatElseHeDid() {
        Document page = page("q=quang thai&to=2019-12-31");
        assertThat(page.select("tbody tr").text()).contains("12:00, 01/3/2019", "(ghi.so)", "Thêm đơn vị");
        assertThat(page.select("tbody a").attr("href")).isEqualTo("/audit?actor=ghi.so");
        assertThat(page("q=Danh mục hành chính&to=2019-12-31")
                        .select("tbody tr")
                        .text())
                .contains("Hệ thống");
    }

    @Test
    void aLongTrailIsLeafedThroughAndCountedNoFurtherThanNeeded() {
        jdbc.sql("insert into audit_entry (id, at, actor, action, subject)"
                        + " select gen_random_uuid(), timestamptz '2018-01-01 08:00+07' + n * interval '1 minute', 'ghi.so',"
                        + " 'unit.aliased', 'cách gọi ' || n from generate_series(1, 1200) n")
                .update();
        Document first = page("action=unit.aliased&to=2018-12-31");
        assertThat(first.select("tbody tr")).hasSize(40);
        assertThat(first.select(".paging p").text()).isEqualTo("1–40 trong hơn 1.000");
        assertThat(page("action=unit.aliased&to=2018-12-31&page=30").select("tbody tr"))
                .hasSize(40);
        assertThat(page("q=cach goi 777&to=2018-12-31").select(".paging p").text())
                .isEqualTo("1–1 trong 1");
        assertThat(desk.statements("quan.tri", "/audit?action=unit.aliased&to=2018-12-31"))
                .as("however many lines it shows")
                .isLessThanOrEqualTo(8);
    }

    @Test
    void everyActionThatHappenedHasItsWords() {
        List<String> said = page("").select("select[name=action] option").eachText();
        assertThat(said)
                .contains("Thêm đơn vị", "Nhập danh mục hành chính")
                .noneMatch(each -> each.matches("[a-z]+\\..*"));
    }

    private void happens(LocalDate day, String actor, String action, String subject, String detail) {
        clock.standOn(day);
        events.publishEvent(new Happened(actor, action, subject, detail));
        clock.standOn(LocalDate.of(2021, 5, 20));
    }

    private List<String> subjects(String query) {
        return page(query + (query.contains("to=") ? "" : "&to=2019-12-31")).select("tbody td:last-child").stream()
                .map(each -> each.text().replace("Ủy ban nhân dân ", "").replaceFirst(" theo .*", ""))
                .toList();
    }

    private Document page(String query) {
        String typed = Stream.of(query.split("&"))
                .map(field -> UriUtils.encode(field, StandardCharsets.UTF_8).replaceFirst("%3D", "="))
                .collect(Collectors.joining("&"));
        return desk.page("quan.tri", "/audit?" + typed);
    }

    private record Happened(String actor, String action, String subject, String detail) implements AuditedEvent {}
}
