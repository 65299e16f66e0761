package vn.dondoc.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.Desk.fields;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;

/** What a unit does again and again, counted as it happens. */
@PagesTest
class RunningLogPagesTest extends TaskPages {

    @Autowired
    CountedStatements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Test
    void anEntryIsOneShortFormThatKeepsWhatIsCounted() {
        Document empty = page(lead, world.communeOne());
        assertThat(empty.select("#logCode option").eachAttr("value"))
                .as("no form asks for anything: the library offers")
                .contains("NEWS_ITEMS", "COMM_ATTENDEES.children");
        assertThat(empty.select("#logDay").val()).isEqualTo("20/05/2021");
        notes(lead, "18/5/2021", "NEWS_ITEMS", "1.250", "Bài trên cổng", "https://xa.vn/tin");
        assertThat(scene.status(lead)).as("who works has received it").isEqualTo("ACKNOWLEDGED");
        Document page = page(lead, world.communeOne());
        assertThat(page.select("#log .log-entry").text())
                .contains("18/5/2021", "1.250 tin, bài", "Bài trên cổng", world.communeOne());
        assertThat(page.select("#log a[href='https://xa.vn/tin']").attr("rel")).contains("noopener");
        assertThat(page.select("#logCode option[selected]").val()).isEqualTo("NEWS_ITEMS");
    }

    @Test
    void whatCannotBeIsToldBesideItsFieldAndStaysTyped() {
        Document page = Desk.html(note(lead, "21/5/2021", "NEWS_ITEMS", "3", "Bài", "javascript:x"));
        assertThat(page.select("#logAddress-error")).hasSize(1);
        assertThat(page.select("#logWords").val()).isEqualTo("Bài");
        assertThat(refused("21/5/2021", "NEWS_ITEMS", "3", "Bài")).as("to come").isEqualTo("logDay");
        assertThat(refused("16/3/2021", "NEWS_ITEMS", "3", "Bài"))
                .as("before the plan")
                .isEqualTo("logDay");
        assertThat(refused("18/5/2021", "NEWS_ITEMS", "0", "Bài")).isEqualTo("logQuantity");
        assertThat(refused("18/5/2021", "NEWS_ITEMS", "1,5", "Bài"))
                .as("half an item")
                .isEqualTo("logQuantity");
        assertThat(refused("18/5/2021", "NEWS_ITEMS", "ba", "Bài")).isEqualTo("logQuantity");
        assertThat(refused("18/5/2021", "SOMETHING", "3", "Bài")).isEqualTo("logCode");
        assertThat(refused("18/5/2021", "NEWS_ITEMS", "3", " ")).isEqualTo("logWords");
        assertThat(count("progress_log", lead)).isZero();
        assertThat(scene.status(lead)).isEqualTo("OPEN");
    }

    @Test
    void whatIsToldOrNotedIsTheLastChangeAndStandsInTheHistory() {
        notes(lead, "18/5/2021", "NEWS_ITEMS", "2", "Bài về ma túy", "");
        assertThat(lastChange(lead)).isEqualTo(clock.instant());
        Document page = desk.page(world.communeOne(), "/progress/{id}", lead);
        assertThat(page.select(".history li").text()).contains("Ghi sổ theo dõi", "2 tin, bài", "Bài về ma túy");
        scene.on(2021, 5, 28);
        assertThat(lastChange(lead)).isBefore(clock.instant());
        tells(lead, world.communeOne(), "Đã mở 7 lớp");
        assertThat(lastChange(lead)).isEqualTo(clock.instant());
    }

    private Instant lastChange(UUID id) {
        return jdbc.sql("select changed_at from obligation where id = ?")
                .param(id)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @Test
    void whatIsSentTwiceIsKeptOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(note(lead, "18/5/2021", "NEWS_ITEMS", "2", "Bài", "", "key", key))
                    .hasStatus3xxRedirection();
        }
        assertThat(count("progress_log", lead)).isEqualTo(1);
    }

    @Test
    void theTotalIsThatOfItsEntriesByMonthAndOfTheDaysAsked() {
        notes(lead, "30/4/2021", "NEWS_ITEMS", "4", "Tháng tư", "");
        notes(lead, "02/5/2021", "NEWS_ITEMS", "3", "Đầu tháng năm", "");
        notes(lead, "18/5/2021", "NEWS_ITEMS", "2", "Giữa tháng năm", "");
        notes(lead, "18/5/2021", "LEAFLETS", "200", "Tờ rơi", "");
        Document whole = desk.page(world.communeOne(), "/progress/{id}/log", lead);
        assertThat(whole.select(".sums li").eachText())
                .anySatisfy(sum -> assertThat(sum).contains("Số tin, bài", "9 tin, bài", "3 mục"));
        assertThat(whole.select(".month h2").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Tháng 5/2021", "5 tin, bài");
        Document some = desk.page(
                world.communeOne(), "/progress/{id}/log?from=2021-05-01&to=2021-05-17&indicator=NEWS_ITEMS", lead);
        assertThat(some.select(".log-entry .typed").eachText()).containsExactly("Đầu tháng năm");
        assertThat(some.select(".sums").text()).contains("3 tin, bài", "1 mục");
    }

    @Test
    void aStruckEntryIsReadWithItsReasonAndCountsNowhere() {
        notes(lead, "18/5/2021", "NEWS_ITEMS", "3", "Bài", "");
        notes(lead, "18/5/2021", "NEWS_ITEMS", "3", "Bài ghi lần nữa", "");
        UUID wrong = logged("Bài ghi lần nữa");
        posts(lead, world.communeOne(), "log-strike", "entryId", wrong.toString(), "reason", " ");
        assertThat(desk.page(world.communeOne(), "/progress/{id}/log", lead).select(".struck"))
                .as("not without a reason")
                .isEmpty();
        for (String other : List.of(world.monitor(), world.communeTwo())) {
            assertThat(posts(lead, other, "log-strike", "entryId", wrong.toString(), "reason", "x"))
                    .hasStatus(404);
        }
        posts(lead, world.communeOne(), "log-strike", fields("entryId=%s&reason=Ghi trùng", wrong));
        Document log = desk.page(world.communeOne(), "/progress/{id}/log", lead);
        assertThat(log.select(".sums").text()).contains("3 tin, bài", "1 mục");
        assertThat(log.select(".struck").text()).contains("Bài ghi lần nữa", "Ghi trùng", world.communeOne());
        assertThat(posts(lead, world.communeOne(), "log-strike", "entryId", wrong.toString(), "reason", "x"))
                .as("once")
                .hasStatus(404);
    }

    @Test
    void theUnitAndWhoFollowsThePlanReadItAndNobodyElse() {
        notes(lead, "18/5/2021", "NEWS_ITEMS", "3", "Bài", "");
        String plans =
                "/progress/log?plan=" + plan + "&unit=" + world.communes().get(0);
        for (String address : List.of("/progress/" + lead + "/log", plans)) {
            Document own = desk.page(world.communeOne(), address);
            assertThat(own.select(".log-entry").text()).contains("3 tin, bài", world.communeOne());
            Document followed = desk.page(world.monitor(), address);
            assertThat(followed.select(".log-entry").text())
                    .contains("3 tin, bài")
                    .doesNotContain(world.communeOne());
            for (String stranger : List.of(world.communeTwo(), world.policeman(), world.otherDivision())) {
                assertThat(desk.get(stranger, address))
                        .as(stranger + " " + address)
                        .hasStatus(404);
            }
        }
        assertThat(page(lead, world.monitor()).select("form.noting, form[action$=log-strike]"))
                .isEmpty();
        assertThat(note(world.monitor(), lead)).hasStatus(404);
    }

    @Test
    void whatIsRestrictedIsForTheUnitsOwnPeople() {
        notes(lead, "18/5/2021", "NEWS_ITEMS", "3", "Bài", "");
        jdbc.sql("""
                        insert into progress_log (id, obligation_id, day, indicator, name, measure, restricted, quantity, words,
                            by_account, at)
                        select gen_random_uuid(), obligation_id, day, 'CASES', 'Số vụ', 'vụ', true, 1, 'Vụ việc', by_account, at
                        from progress_log where obligation_id = ?
                        """).param(lead).update();
        assertThat(desk.page(world.communeOne(), "/progress/{id}/log", lead).text())
                .contains("Vụ việc", "1 vụ");
        assertThat(desk.page(world.monitor(), "/progress/{id}/log", lead).text())
                .contains("3 tin, bài")
                .doesNotContain("Vụ việc", "Số vụ");
    }

    @Test
    void anEntryCanBeChangedByNobody() {
        notes(lead, "18/5/2021", "NEWS_ITEMS", "3", "Bài", "");
        for (String change : List.of("update progress_log set quantity = 9", "delete from progress_log")) {
            assertThatThrownBy(() -> jdbc.sql(change + " where obligation_id = ?")
                            .param(lead)
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aLongLogComesInPagesAndInFewStatements() {
        jdbc.sql("""
                        insert into progress_log (id, obligation_id, day, indicator, name, measure, restricted, quantity, words,
                            by_account, at)
                        select gen_random_uuid(), o.id, date '2021-03-20' + n % 60, 'NEWS_ITEMS', 'Số tin, bài', 'tin, bài', false, 1,
                               'Bài ' || n, a.id, now()
                        from obligation o, generate_series(1, 120) n, account a where o.id = ? and a.username = ?
                        """).params(lead, world.communeOne()).update();
        desk.get(world.communeOne(), "/progress/{id}/log", lead);
        Document[] page = new Document[1];
        int counted = statements.during(() -> page[0] = desk.page(world.communeOne(), "/progress/{id}/log", lead));
        System.out.printf("running log of 120 entries: %d statements%n", counted);
        assertThat(counted).isLessThanOrEqualTo(10);
        assertThat(page[0].select(".log-entry")).hasSize(50);
        assertThat(page[0].select(".sums").text()).contains("120 tin, bài");
        assertThat(desk.page(world.communeOne(), "/progress/{id}/log?page=3", lead)
                        .select(".log-entry"))
                .hasSize(20);
        assertThat(page(lead, world.communeOne()).select("#log .log-entry")).hasSize(5);
    }

    private UUID logged(String words) {
        return scene.id("select id from progress_log where obligation_id = ? and words = ?", lead, words);
    }

    private void notes(UUID id, String day, String code, String quantity, String words, String address) {
        assertThat(note(id, day, code, quantity, words, address)).hasRedirectedUrl("/progress/" + id);
    }

    private MvcTestResult note(String person, UUID id) {
        return posts(id, person, "log", fields("logDay=18/5/2021&logCode=NEWS_ITEMS&logQuantity=1&logWords=x"));
    }

    private MvcTestResult note(
            UUID id, String day, String code, String quantity, String words, String address, String... more) {
        String[] fields = new String[10 + more.length];
        String[] typed = {
            "logDay", day, "logCode", code, "logQuantity", quantity, "logWords", words, "logAddress", address
        };
        System.arraycopy(typed, 0, fields, 0, 10);
        System.arraycopy(more, 0, fields, 10, more.length);
        return posts(id, world.communeOne(), "log", fields);
    }

    /** The one field that is refused. */
    private String refused(String day, String code, String quantity, String words) {
        return Desk.html(note(lead, day, code, quantity, words, ""))
                .select(".act p.error")
                .attr("id")
                .replace("-error", "");
    }
}
