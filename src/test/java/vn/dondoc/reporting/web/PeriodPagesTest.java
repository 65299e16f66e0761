package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.PagesTest;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligation.DutyLocked;
import vn.dondoc.obligation.RosterDay;
import vn.dondoc.obligation.Transfers;

@PagesTest
class PeriodPagesTest extends ReportedWorld {

    @Autowired
    Transfers transfers;

    @Autowired
    TransactionTemplate inTransaction;

    @Test
    void theRosterShowsEveryUnitAndTheFourCounts() {
        Document page = page(of(HALF, ""), world.monitor());
        assertThat(page.select(".register tbody tr")).hasSize(4);
        assertThat(page.select(".tile b").eachText()).containsExactly("3", "1", "1", "1", "0", "1");
        eachNumberIsItsList(page, ".tiles", world.monitor());
        assertThat(page.text())
                .contains("Cần số liệu của công an", "Báo cáo riêng")
                .doesNotContain("??");
    }

    @Test
    void aUnitIsExcusedOnlyForAReasonThatStays() {
        assertThat(post(of(HALF, "/waivers"), world.monitor(), "waivedUnit", "UBND xã Ba " + world.place()))
                .hasStatusOk()
                .bodyText()
                .contains("Không được để trống");
        assertThat(post(
                        of(HALF, "/waivers"),
                        world.monitor(),
                        "waivedUnit",
                        "UBND xã Ba " + world.place(),
                        "waivedReason",
                        "Sáp nhập"))
                .hasStatus3xxRedirection();
        assertThat(page(of(HALF, ""), world.leader()).text()).contains("Sáp nhập", "Người thử " + world.monitor());
        assertThat(post(
                        of(HALF, "/waivers"),
                        world.monitor(),
                        "waivedUnit",
                        "Phòng Tư pháp " + world.place(),
                        "waivedReason",
                        "Không liên quan"))
                .bodyText()
                .contains("không có trong danh sách");
    }

    @Test
    void partOfTheNameOfWhoOwesIsEnough() {
        assertThat(page(of(HALF, ""), world.monitor())
                        .select("form[action*=waivers]")
                        .attr("data-confirm"))
                .contains("6 tháng đầu năm 2021");
        assertThat(post(of(HALF, "/waivers"), world.monitor(), "waivedUnit", "xã Ba", "waivedReason", "Mới lập"))
                .hasStatus(302);
        assertThat(page(of(HALF, ""), world.monitor()).text()).contains("Mới lập");
        assertThat(post(of(HALF, "/waivers"), world.monitor(), "waivedUnit", "UBND xã", "waivedReason", "x"))
                .as("more than one")
                .hasStatusOk();
    }

    @Test
    void whoLeavesTheRosterOrComesToItByAChangeIsToldToo() {
        var monitor = district.standing(world.monitor());
        transfers.transfer(report(0, YEAR), world.justice(), "Giao lại", monitor);
        obligations.cancel(report(world.communes().getLast(), HALF), "Không còn cần", monitor);
        String year = page(of(YEAR, ""), world.monitor())
                .select("section[aria-labelledby=changes]")
                .text();
        assertThat(year)
                .contains("UBND xã Một " + world.place() + ": chuyển cho Phòng Tư pháp " + world.place())
                .contains("Phòng Tư pháp " + world.place() + ": nhận từ UBND xã Một " + world.place())
                .contains("Giao lại")
                .doesNotContain("??");
        assertThat(page(of(HALF, ""), world.monitor())
                        .select("section[aria-labelledby=changes]")
                        .text())
                .contains("Hủy, UBND xã Ba " + world.place(), "Không còn cần");
    }

    @Test
    void aUnitIsAddedOnceAndOnlyForAReason() {
        String[] fields = {"addedUnit", "Phòng Tư pháp " + world.place(), "addedReason", "Có số liệu riêng"};
        assertThat(post(of(YEAR, "/units"), world.monitor(), fields)).hasStatus3xxRedirection();
        assertThat(page(of(YEAR, ""), world.monitor()).text()).contains("Phòng Tư pháp", "Có số liệu riêng");
        assertThat(post(of(YEAR, "/units"), world.monitor(), fields)).bodyText().contains("đã có trong danh sách");
        assertThat(post(of(YEAR, "/units"), world.monitor(), "addedUnit", "Không đâu", "addedReason", "x"))
                .bodyText()
                .contains("Không có đơn vị nào tên như vậy");
    }

    @Test
    void aLockedPeriodKeepsEverythingAsItIsUntilItIsOpenedForAReason() {
        assertThat(post(of(HALF, "/lock"), world.monitor(), "lockReason", " ")).hasStatusOk();
        post(of(HALF, "/lock"), world.monitor(), "lockReason", "Đã tổng hợp");
        Document locked = page(of(HALF, ""), world.monitor());
        assertThat(locked.text()).contains("Kỳ này đã khóa", "Đã tổng hợp");
        assertThat(locked.select("form[action*=waivers], form[action*=units], form[action*=schedule]"))
                .isEmpty();
        post(of(HALF, "/waivers"), world.monitor(), "waivedUnit", "UBND xã Ba " + world.place(), "waivedReason", "x");
        assertThat(status(report(world.communes().getLast(), HALF))).isEqualTo("OPEN");
        post(of(HALF, "/reopening"), world.monitor(), "lockReason", "Bổ sung số liệu");
        assertThat(page(of(HALF, ""), world.monitor()).text()).contains("Đã tổng hợp", "Bổ sung số liệu");
        assertThat(post(of(HALF, "/reopening"), world.monitor(), "lockReason", "lần nữa"))
                .hasStatus3xxRedirection();
    }

    @Test
    void theOtherPagesOfItsReportsDoNotChangeALockedPeriodEither() {
        UUID owed = report(0, YEAR);
        String before = particulars(owed);
        post(of(YEAR, "/lock"), world.monitor(), "lockReason", "Đã tổng hợp");
        String own = "/obligations/" + owed;
        assertThat(post(own + "/acknowledgement", world.communeOne())).hasRedirectedUrl(own);
        assertThat(post(own + "/waiver", world.monitor(), "words", "x")).hasRedirectedUrl(own);
        assertThat(post(own + "/due", world.monitor(), "day", "30/11/2021", "reason", "x"))
                .hasRedirectedUrl(own);
        assertThat(post(own + "/extension-request", world.communeOne(), "wishedDay", "30/11/2021", "wishReason", "x"))
                .hasRedirectedUrl(own);
        assertThat(post(own + "/extension", world.monitor(), "grantedDay", "30/11/2021", "grantReason", "x"))
                .hasRedirectedUrl(own);
        assertThat(particulars(owed)).isEqualTo(before);
        for (String person : List.of(world.communeOne(), world.monitor())) {
            Document page = page(own, person);
            assertThat(page.text()).contains("Kỳ báo cáo này đã khóa");
            assertThat(page.select("main form")).isEmpty();
        }
        var monitor = district.standing(world.monitor());
        UUID source = jdbc.sql("select source_id from obligation where id = ?")
                .param(owed)
                .query(UUID.class)
                .single();
        RosterDay later = new RosterDay(source, YEAR, LocalDate.of(2021, 11, 30), "x", true);
        assertThatThrownBy(() -> obligations.setDay(later, monitor)).isInstanceOf(DutyLocked.class);
        assertThatThrownBy(() -> obligations.addUnit(source, YEAR, world.justice(), null, "x", monitor))
                .isInstanceOf(DutyLocked.class);
        post(of(YEAR, "/reopening"), world.monitor(), "lockReason", "Bổ sung");
        assertThat(post(own + "/acknowledgement", world.communeOne())).hasRedirectedUrl(own);
        assertThat(status(owed)).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void aUnitIsNotAddedFromElsewhereNorLateAtOnce() {
        String[] fields = {"addedUnit", "Phòng Tư pháp " + world.place(), "addedReason", "Có số liệu riêng"};
        Document late = page(post(of(HALF, "/units"), world.monitor(), fields));
        assertThat(late.select("#addedDay-error").text()).contains("Thời hạn ban đầu đã qua");
        assertThat(post(
                        of(HALF, "/units"),
                        world.monitor(),
                        "addedUnit",
                        "Phòng Tư pháp " + world.place(),
                        "addedReason",
                        "Có số liệu riêng",
                        "addedDay",
                        "30/6/2021"))
                .hasStatus3xxRedirection();
        assertThat(due(report(world.justice(), HALF))).isEqualTo(LocalDate.of(2021, 6, 30));
        String elsewhere = "UBND xã Ba " + district.found().place();
        Document refused = page(post(of(YEAR, "/units"), world.monitor(), "addedUnit", elsewhere, "addedReason", "x"));
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
        Document first = page(of(HALF, ""), world.monitor());
        assertThat(first.select("section[aria-labelledby=changes] nav.paging").text())
                .contains("232");
        assertThat(first.text()).doesNotContain("Lý do thứ 230");
        Document last = page(of(HALF, "") + "&changes=5", world.monitor());
        assertThat(last.text()).contains("Lý do thứ 230");
        assertThat(last.select("section[aria-labelledby=changes] a[rel=prev]").attr("href"))
                .contains("changes=4");
        assertThat(last.select(".register tbody tr")).hasSize(4);
    }

    @Test
    void theDayAboveGivesTheDayBelowAndItIsLookedAtBeforeItIsSet() {
        assertThat(post(of(YEAR, "/schedule"), world.monitor(), "upwardDueOn", "30/11/2021", "bufferDays", "0"))
                .hasStatusOk();
        post(of(YEAR, "/schedule"), world.monitor(), "upwardDueOn", "26/11/2021", "bufferDays", "3");
        Document page = page(of(YEAR, ""), world.monitor());
        assertThat(page.select(".panel").text())
                .contains("các đơn vị nên nộp hết ngày 23/11/2021", "Chỉ còn 2 ngày làm việc");
        String preview = of(YEAR, "/day") + "&day=23/11/2021&dayReason=V%C3%AC";
        assertThat(page(preview, world.monitor()).text()).contains("1 đơn vị đã có thời hạn");
        assertThat(due(report(0, YEAR))).isEqualTo(LocalDate.of(2021, 11, 24));
        post(of(YEAR, "/day"), world.monitor(), "day", "23/11/2021", "dayReason", "Để kịp tổng hợp");
        assertThat(due(report(0, YEAR))).isEqualTo(LocalDate.of(2021, 11, 23));
        assertThat(page(of(YEAR, ""), world.monitor()).select(".panel").text()).contains("đủ thời gian");
        assertThat(page(of(YEAR, "/day") + "&day=22/11/2021&dayReason=x", world.monitor())
                        .text())
                .contains("đã thay đổi thời hạn một lần", "Không có gì để thay đổi");
        post(of(YEAR, "/day"), world.monitor(), "day", "22/11/2021", "dayReason", "x", "forced", "true");
        assertThat(due(report(0, YEAR))).isEqualTo(LocalDate.of(2021, 11, 22));
    }

    @Test
    void aDayThatIsOverIsRefused() {
        assertThat(get(of(YEAR, "/day") + "&day=01/6/2021&dayReason=x", world.monitor()))
                .bodyText()
                .contains("Ngày này đã qua");
        assertThat(post(of(YEAR, "/day"), world.monitor(), "day", "01/6/2021", "dayReason", "x"))
                .hasStatusOk();
        assertThat(due(report(0, YEAR))).isEqualTo(LocalDate.of(2021, 11, 24));
    }

    @Test
    void thePeriodIsOnlyForThoseWhoGather() {
        for (String someone :
                List.of(world.communeOne(), world.policeman(), district.found().leader())) {
            assertThat(get(of(HALF, ""), someone)).hasStatus(404);
            for (String step : List.of("/waivers", "/units", "/lock", "/reopening", "/schedule", "/day")) {
                assertThat(post(
                                of(HALF, step),
                                someone,
                                "waivedUnit",
                                "UBND xã Ba " + world.place(),
                                "waivedReason",
                                "x",
                                "addedUnit",
                                "UBND xã Ba " + world.place(),
                                "addedReason",
                                "x",
                                "lockReason",
                                "x",
                                "upwardDueOn",
                                "30/6/2021",
                                "bufferDays",
                                "1",
                                "day",
                                "30/6/2021",
                                "dayReason",
                                "x"))
                        .as(someone + step)
                        .hasStatus(404);
            }
        }
        assertThat(get("/reports/periods/" + UUID.randomUUID() + "?period=" + inAddress(HALF), world.monitor()))
                .hasStatus(404);
        assertThat(get("/reports/periods/" + regime + "?period=x", world.monitor()))
                .hasStatus(400);
    }

    private String of(Period period, String step) {
        UUID source = jdbc.sql("select distinct source_id from obligation where plan_id = ? and period = ?")
                .params(plan, period.toText())
                .query(UUID.class)
                .single();
        return "/reports/periods/" + source + step + "?period=" + inAddress(period);
    }

    private String status(UUID id) {
        return jdbc.sql("select status from obligation where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String particulars(UUID id) {
        return jdbc.sql("select concat_ws(' ', status, due_on, asked_due_on, extensions) from obligation where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private LocalDate due(UUID id) {
        return jdbc.sql("select due_on from obligation where id = ?")
                .param(id)
                .query(LocalDate.class)
                .single();
    }
}
