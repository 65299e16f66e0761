package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.Desk.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.DutyLocked;
import vn.dondoc.obligation.RosterDay;
import vn.dondoc.obligation.Transfers;

@PagesTest
class PeriodPagesTest extends ReportedWorld {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Transfers transfers;

    @Autowired
    TransactionTemplate inTransaction;

    @Test
    void theRosterShowsEveryUnitAndTheFourCounts() {
        Document page = desk.page(world.monitor(), of(HALF, ""));
        assertThat(page.select(".register tbody tr")).hasSize(4);
        assertThat(page.select(".tile b").eachText()).containsExactly("3", "1", "1", "1", "0", "1");
        eachNumberIsItsList(page, ".tiles", world.monitor());
        assertThat(page.text())
                .contains("Cần số liệu của công an", "Báo cáo riêng")
                .doesNotContain("??");
    }

    @Test
    void aUnitIsExcusedOnlyForAReasonThatStays() {
        assertThat(desk.post(world.monitor(), of(HALF, "/waivers"), "waivedUnit", "UBND xã Ba " + world.place()))
                .hasStatusOk()
                .bodyText()
                .contains("Không được để trống");
        assertThat(desk.post(
                        world.monitor(),
                        of(HALF, "/waivers"),
                        fields("waivedUnit=UBND xã Ba %s&waivedReason=Sáp nhập", world.place())))
                .hasStatus3xxRedirection();
        assertThat(desk.page(world.leader(), of(HALF, "")).text()).contains("Sáp nhập", "Người thử " + world.monitor());
        assertThat(desk.post(
                        world.monitor(),
                        of(HALF, "/waivers"),
                        fields("waivedUnit=Phòng Tư pháp %s&waivedReason=Không liên quan", world.place())))
                .bodyText()
                .contains("không có trong danh sách");
    }

    @Test
    void partOfTheNameOfWhoOwesIsEnough() {
        assertThat(desk.page(world.monitor(), of(HALF, ""))
                        .select("form[action*=waivers]")
                        .attr("data-confirm"))
                .contains("6 tháng đầu năm 2021");
        assertThat(desk.post(world.monitor(), of(HALF, "/waivers"), fields("waivedUnit=xã Ba&waivedReason=Mới lập")))
                .hasStatus(302);
        assertThat(desk.page(world.monitor(), of(HALF, "")).text()).contains("Mới lập");
        assertThat(desk.post(world.monitor(), of(HALF, "/waivers"), fields("waivedUnit=UBND xã&waivedReason=x")))
                .as("more than one")
                .hasStatusOk();
    }

    @Test
    void whoLeavesTheRosterOrComesToItByAChangeIsToldToo() {
        var monitor = scene.standing(world.monitor());
        transfers.transfer(report(0, YEAR), world.justice(), "Giao lại", monitor);
        obligations.cancel(report(world.communes().getLast(), HALF), "Không còn cần", monitor);
        String year = desk.page(world.monitor(), of(YEAR, ""))
                .select("section[aria-labelledby=changes]")
                .text();
        assertThat(year)
                .contains("UBND xã Một " + world.place() + ": chuyển cho Phòng Tư pháp " + world.place())
                .contains("Phòng Tư pháp " + world.place() + ": nhận từ UBND xã Một " + world.place())
                .contains("Giao lại")
                .doesNotContain("??");
        assertThat(desk.page(world.monitor(), of(HALF, ""))
                        .select("section[aria-labelledby=changes]")
                        .text())
                .contains("Hủy, UBND xã Ba " + world.place(), "Không còn cần");
    }

    @Test
    void aUnitIsAddedOnceAndOnlyForAReason() {
        String[] fields = {"addedUnit", "Phòng Tư pháp " + world.place(), "addedReason", "Có số liệu riêng"};
        assertThat(desk.post(world.monitor(), of(YEAR, "/units"), fields)).hasStatus3xxRedirection();
        assertThat(desk.page(world.monitor(), of(YEAR, "")).text()).contains("Phòng Tư pháp", "Có số liệu riêng");
        assertThat(desk.post(world.monitor(), of(YEAR, "/units"), fields))
                .bodyText()
                .contains("đã có trong danh sách");
        assertThat(desk.post(world.monitor(), of(YEAR, "/units"), "addedUnit", "Không đâu", "addedReason", "x"))
                .bodyText()
                .contains("Không có đơn vị nào tên như vậy");
    }

    @Test
    void aLockedPeriodKeepsEverythingAsItIsUntilItIsOpenedForAReason() {
        assertThat(desk.post(world.monitor(), of(HALF, "/lock"), "lockReason", " "))
                .hasStatusOk();
        desk.post(world.monitor(), of(HALF, "/lock"), "lockReason", "Đã tổng hợp");
        Document locked = desk.page(world.monitor(), of(HALF, ""));
        assertThat(locked.text()).contains("Kỳ này đã khóa", "Đã tổng hợp");
        assertThat(locked.select("form[action*=waivers], form[action*=units], form[action*=schedule]"))
                .isEmpty();
        desk.post(
                world.monitor(),
                of(HALF, "/waivers"),
                fields("waivedUnit=UBND xã Ba %s&waivedReason=x", world.place()));
        assertThat(status(report(world.communes().getLast(), HALF))).isEqualTo("OPEN");
        desk.post(world.monitor(), of(HALF, "/reopening"), "lockReason", "Bổ sung số liệu");
        assertThat(desk.page(world.monitor(), of(HALF, "")).text()).contains("Đã tổng hợp", "Bổ sung số liệu");
        assertThat(desk.post(world.monitor(), of(HALF, "/reopening"), "lockReason", "lần nữa"))
                .hasStatus3xxRedirection();
    }

    @Test
    void theOtherPagesOfItsReportsDoNotChangeALockedPeriodEither() {
        UUID owed = report(0, YEAR);
        String before = particulars(owed);
        desk.post(world.monitor(), of(YEAR, "/lock"), "lockReason", "Đã tổng hợp");
        String own = "/obligations/" + owed;
        assertThat(desk.post(world.communeOne(), own + "/acknowledgement")).hasRedirectedUrl(own);
        assertThat(desk.post(world.monitor(), own + "/waiver", "words", "x")).hasRedirectedUrl(own);
        assertThat(desk.post(world.monitor(), own + "/due", "day", "30/11/2021", "reason", "x"))
                .hasRedirectedUrl(own);
        assertThat(desk.post(
                        world.communeOne(), own + "/extension-request", fields("wishedDay=30/11/2021&wishReason=x")))
                .hasRedirectedUrl(own);
        assertThat(desk.post(world.monitor(), own + "/extension", fields("grantedDay=30/11/2021&grantReason=x")))
                .hasRedirectedUrl(own);
        assertThat(particulars(owed)).isEqualTo(before);
        for (String person : List.of(world.communeOne(), world.monitor())) {
            Document page = desk.page(person, own);
            assertThat(page.text()).contains("Kỳ báo cáo này đã khóa");
            assertThat(page.select("main form")).isEmpty();
        }
        var monitor = scene.standing(world.monitor());
        UUID source = scene.id("select source_id from obligation where id = ?", owed);
        RosterDay later = new RosterDay(source, YEAR, LocalDate.of(2021, 11, 30), "x", true);
        assertThatThrownBy(() -> obligations.setDay(later, monitor)).isInstanceOf(DutyLocked.class);
        assertThatThrownBy(() -> obligations.addUnit(source, YEAR, world.justice(), null, "x", monitor))
                .isInstanceOf(DutyLocked.class);
        desk.post(world.monitor(), of(YEAR, "/reopening"), "lockReason", "Bổ sung");
        assertThat(desk.post(world.communeOne(), own + "/acknowledgement")).hasRedirectedUrl(own);
        assertThat(status(owed)).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void aUnitIsNotAddedFromElsewhereNorLateAtOnce() {
        String[] fields = {"addedUnit", "Phòng Tư pháp " + world.place(), "addedReason", "Có số liệu riêng"};
        Document late = Desk.html(desk.post(world.monitor(), of(HALF, "/units"), fields));
        assertThat(late.select("#addedDay-error").text()).contains("Thời hạn ban đầu đã qua");
        assertThat(desk.post(
                        world.monitor(),
                        of(HALF, "/units"),
                        fields(
                                "addedUnit=Phòng Tư pháp %s&addedReason=Có số liệu riêng&addedDay=30/6/2021",
                                world.place())))
                .hasStatus3xxRedirection();
        assertThat(due(report(world.justice(), HALF))).isEqualTo(LocalDate.of(2021, 6, 30));
        String elsewhere = "UBND xã Ba " + scene.elsewhere().place();
        Document refused =
                Desk.html(desk.post(world.monitor(), of(YEAR, "/units"), "addedUnit", elsewhere, "addedReason", "x"));
        assertThat(refused.select("#addedUnit-error").text()).contains("không thuộc phạm vi");
    }

    @Test
    void changesOfTheRosterAreNeverCutOff() {
        // undone afterwards: no real row has such a history
        inTransaction.executeWithoutResult(transaction -> {
            manyChangesAreShown(report(1, HALF));
            transaction.setRollbackOnly();
        });
    }

    private void manyChangesAreShown(UUID owed) {
        jdbc.sql("""
                        insert into obligation_event (id, obligation_id, root_agency_id, number, kind, at, reason)
                        select gen_random_uuid(), o.id, o.root_agency_id, 1000 + n, 'WAIVED',
                               timestamptz '2021-06-01' - n * interval '1 minute', 'Lý do thứ ' || n
                        from obligation o, generate_series(1, 230) n where o.id = ?
                        """).param(owed).update();
        Document first = desk.page(world.monitor(), of(HALF, ""));
        assertThat(first.select("section[aria-labelledby=changes] nav.paging").text())
                .contains("232");
        assertThat(first.text()).doesNotContain("Lý do thứ 230");
        Document last = desk.page(world.monitor(), of(HALF, "") + "&changes=5");
        assertThat(last.text()).contains("Lý do thứ 230");
        assertThat(last.select("section[aria-labelledby=changes] a[rel=prev]").attr("href"))
                .contains("changes=4");
        assertThat(last.select(".register tbody tr")).hasSize(4);
    }

    @Test
    void theDayAboveGivesTheDayBelowAndItIsLookedAtBeforeItIsSet() {
        assertThat(desk.post(world.monitor(), of(YEAR, "/schedule"), fields("upwardDueOn=30/11/2021&bufferDays=0")))
                .hasStatusOk();
        desk.post(world.monitor(), of(YEAR, "/schedule"), fields("upwardDueOn=26/11/2021&bufferDays=3"));
        Document page = desk.page(world.monitor(), of(YEAR, ""));
        assertThat(page.select(".panel").text())
                .contains("các đơn vị nên nộp hết ngày 23/11/2021", "Chỉ còn 2 ngày làm việc");
        String preview = of(YEAR, "/day") + "&day=23/11/2021&dayReason=V%C3%AC";
        assertThat(desk.page(world.monitor(), preview).text()).contains("1 đơn vị đã có thời hạn");
        assertThat(due(report(0, YEAR))).isEqualTo(LocalDate.of(2021, 11, 24));
        desk.post(world.monitor(), of(YEAR, "/day"), fields("day=23/11/2021&dayReason=Để kịp tổng hợp"));
        assertThat(due(report(0, YEAR))).isEqualTo(LocalDate.of(2021, 11, 23));
        assertThat(desk.page(world.monitor(), of(YEAR, "")).select(".panel").text())
                .contains("đủ thời gian");
        assertThat(desk.page(world.monitor(), of(YEAR, "/day") + "&day=22/11/2021&dayReason=x")
                        .text())
                .contains("đã thay đổi thời hạn một lần", "Không có gì để thay đổi");
        desk.post(world.monitor(), of(YEAR, "/day"), fields("day=22/11/2021&dayReason=x&forced=true"));
        assertThat(due(report(0, YEAR))).isEqualTo(LocalDate.of(2021, 11, 22));
    }

    @Test
    void aDayThatIsOverIsRefused() {
        assertThat(desk.get(world.monitor(), of(YEAR, "/day") + "&day=01/6/2021&dayReason=x"))
                .bodyText()
                .contains("Ngày này đã qua");
        assertThat(desk.post(world.monitor(), of(YEAR, "/day"), "day", "01/6/2021", "dayReason", "x"))
                .hasStatusOk();
        assertThat(due(report(0, YEAR))).isEqualTo(LocalDate.of(2021, 11, 24));
    }

    @Test
    void thePeriodIsOnlyForThoseWhoGather() {
        for (String someone :
                List.of(world.communeOne(), world.policeman(), scene.elsewhere().leader())) {
            assertThat(desk.get(someone, of(HALF, ""))).hasStatus(404);
            for (String step : List.of("/waivers", "/units", "/lock", "/reopening", "/schedule", "/day")) {
                assertThat(desk.post(
                                someone,
                                of(HALF, step),
                                fields(
                                        "waivedUnit=UBND xã Ba %s&waivedReason=x&addedUnit=UBND xã Ba %s&addedReason=x&"
                                                + "lockReason=x&upwardDueOn=30/6/2021&bufferDays=1&day=30/6/2021&dayReason=x",
                                        world.place(), world.place())))
                        .as(someone + step)
                        .hasStatus(404);
            }
        }
        assertThat(desk.get(world.monitor(), "/reports/periods/" + UUID.randomUUID() + "?period=" + inAddress(HALF)))
                .hasStatus(404);
        assertThat(desk.get(world.monitor(), "/reports/periods/" + regime + "?period=x"))
                .hasStatus(400);
    }

    private String of(Period period, String step) {
        UUID source = scene.id(
                "select distinct source_id from obligation where plan_id = ? and period = ?", plan, period.toText());
        return "/reports/periods/" + source + step + "?period=" + inAddress(period);
    }

    private String status(UUID id) {
        return scene.text("select status from obligation where id = ?", id);
    }

    private String particulars(UUID id) {
        return scene.text(
                "select concat_ws(' ', status, due_on, asked_due_on, extensions) from obligation where id = ?", id);
    }

    private LocalDate due(UUID id) {
        return jdbc.sql("select due_on from obligation where id = ?")
                .param(id)
                .query(LocalDate.class)
                .single();
    }
}
