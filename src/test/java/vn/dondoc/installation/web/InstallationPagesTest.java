package vn.dondoc.installation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.People;

@PagesTest
class InstallationPagesTest {

    static final int MOST_STATEMENTS = 16;
    static final int LIGHT = 40 * 1024;

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedStatements statements;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anAdministrator() {
        scene.on(2021, 5, 20);
        people.administrator("quan.tri");
    }

    @Test
    void theFirstPageOfAnAdministratorSaysHowEachPartIs() {
        assertThat(desk.get("quan.tri", "/")).hasRedirectedUrl("/admin");
        Document page = page("/admin");
        assertThat(page.select(".vitals dt").eachText())
                .containsExactly("Cơ sở dữ liệu", "Ổ đĩa", "Đọc văn bản (chạy nền)", "Thư điện tử", "Sao lưu");
        assertThat(part(page, "Cơ sở dữ liệu").text()).contains("Tốt", "PostgreSQL", "dung lượng");
        assertThat(part(page, "Ổ đĩa").text()).contains("trống");
        assertThat(part(page, "Thư điện tử").text())
                .contains("Chưa dùng", "Hệ thống không gửi thư", "spring.mail.host");
        assertThat(part(page, "Sao lưu").text()).contains("Cần chú ý", "dondoc.backup-directory");
        assertThat(page.select(".vitals .status svg")).hasSize(5);
        assertThat(page.select(".vitals").text()).doesNotContain("{0}", "{1}");
        assertThat(page.select(".rail a").eachText())
                .containsExactly("Hệ thống", "Tài khoản", "Đơn vị", "Nhóm", "Lịch nghỉ", "Nhật ký");
        page.select(".rail a")
                .forEach(entry -> assertThat(page(entry.attr("href")).select(".rail a[aria-current]"))
                        .as(entry.text())
                        .hasSize(1)
                        .allSatisfy(current -> assertThat(current.text()).isEqualTo(entry.text())));
    }

    @Test
    void everyFigureOpensAListOfThatLength() {
        District.World world = scene.world;
        people.officer("da.khoa");
        accounts.close(accounts.idOf("da.khoa").orElseThrow(), "quan.tri");
        accounts.open("moi.mo" + world.place().replaceAll("\\D", ""), "Người mới", false, "quan.tri");
        Document admin = page("/admin");
        int checked = 0;
        for (Element tile : admin.select(".tile[href^=/accounts], .tile[href^=/units]")) {
            long count = Long.parseLong(tile.select("b").text().replace(".", ""));
            assertThat(length(page(tile.attr("href")))).as(tile.attr("href")).isEqualTo(count);
            checked++;
        }
        assertThat(checked).isEqualTo(8);
        assertThat(tile(admin, "state=CLOSED")).isNotZero();
        assertThat(tile(admin, "state=ONE_TIME")).isNotZero();
        assertThat(tile(admin, "staffing=UNSERVED")).isNotZero();
        assertThat(tile(admin, "staffing=LEADERLESS")).isNotZero();
        long today = Long.parseLong(admin.select("a[href*=from]").text().replaceAll("(\\d+) dòng.*", "$1"));
        assertThat(length(page(admin.select("a[href*=from]").attr("href")))).isEqualTo(today);
    }

    @Test
    void aDayOfVeryManyLinesIsNotCountedToItsEnd() {
        scene.on(2018, 5, 20);
        jdbc.sql("insert into audit_entry (id, at, actor, action, subject)"
                        + " select gen_random_uuid(), timestamptz '2018-05-20 08:00+07' + n * interval '1 second', 'quan.tri',"
                        + " 'unit.aliased', 'cách gọi ' || n from generate_series(1, 1100) n")
                .update();
        try {
            assertThat(page("/admin").select("a[href*=from]").text()).isEqualTo("hơn 1.000 dòng hôm nay");
        } finally {
            jdbc.sql("delete from audit_entry where at < '2019-01-01' and action = 'unit.aliased'")
                    .update();
        }
    }

    @Test
    void whoHasSignedInOnceIsNoLongerAmongThoseWhoNeverDid() {
        people.officer("chua.vao");
        assertThat(page("/accounts?state=NEVER_SIGNED_IN&q=chua.vao").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.post()
                        .uri("/login")
                        .param("username", "chua.vao")
                        .param("password", People.PASSWORD)
                        .with(csrf()))
                .hasStatus(302);
        clock.goOn(Duration.ofDays(400));
        assertThat(page("/accounts?state=NEVER_SIGNED_IN&q=chua.vao").select("tbody tr"))
                .isEmpty();
        assertThat(page("/accounts?q=chua.vao").text()).contains("vào lần cuối 12:00, 20/5/2021");
    }

    @Test
    void aLongListOfAccountsStaysLight() {
        for (int i = 0; i < 45; i++) {
            people.officer("nhieu.nguoi.%02d".formatted(i));
        }
        String list = "/accounts?q=nhieu.nguoi";
        System.out.println("20 of 45 accounts: " + desk.bytes("quan.tri", list) + " bytes");
        assertThat(desk.bytes("quan.tri", list)).isLessThan(LIGHT);
        Document first = page(list);
        assertThat(first.select("tbody tr")).hasSize(20);
        assertThat(first.select(".paging p").text()).isEqualTo("1–20 trong 45");
        Document last = page(first.select(".paging li.number a").last().attr("href"));
        assertThat(last.select("tbody tr")).hasSize(5);
    }

    @Test
    void anAccountIsFoundByANameWithoutMarks() {
        UUID id = people.officer("ten.co.dau");
        jdbc.sql("update account set display_name = 'Đặng Thị Hòa' where id = ?")
                .param(id)
                .update();
        assertThat(page("/accounts?q=dang%20thi%20hoa").text()).contains("Đặng Thị Hòa");
        assertThat(page("/accounts?q=dang%25hoa").text()).doesNotContain("Đặng Thị Hòa");
    }

    @Test
    void thePageIsCheapAndLightAndOnlyForAdministrators() {
        assertThat(desk.statements("quan.tri", "/admin")).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(desk.bytes("quan.tri", "/admin")).isLessThan(LIGHT);
        people.officer("can.bo");
        for (String address : new String[] {"/admin", "/audit", "/accounts?state=OPEN"}) {
            assertThat(desk.get("can.bo", address)).hasStatus(404);
        }
    }

    private static Element part(Document page, String name) {
        return page.select(".vitals > div").stream()
                .filter(each -> each.select("dt").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long tile(Document page, String address) {
        return Long.parseLong(
                page.select(".tile[href*=" + address + "] b").text().replace(".", ""));
    }

    /** As the foot of the list says, or the rows where there is one page only. */
    private static long length(Document list) {
        String foot = list.select(".paging p").text();
        return foot.isEmpty()
                ? list.select("table.list tbody tr").size()
                : Long.parseLong(foot.replaceAll(".* trong (hơn )?", "").replace(".", ""));
    }

    private Document page(String address) {
        return desk.page("quan.tri", address);
    }
}
