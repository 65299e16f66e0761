package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.ShownAccounts;

/** The demo world after the districts: communes right below the province. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"dondoc.demo=true", "dondoc.today=2026-11-20"})
class CommuneWorldTest {

    private static final List<String> WORLD = List.of(
            "ct.quangloi",
            "vhxh.dandien",
            "vanphong.dandien",
            "congan.dandien",
            "doan.dandien",
            "thcs.quangvinh",
            "thon.thuylap");

    @LocalServerPort
    int port;

    @Autowired
    ShownAccounts shown;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyShownAccountSignsInAndFindsItsFirstPage() {
        shown.groups().stream()
                .flatMap(group -> group.accounts().stream())
                .map(ShownAccounts.Shown::username)
                .distinct()
                .forEach(username -> {
                    Document first = new PlainVisitor(port).signsIn(username, shown.password());
                    assertThat(first.location()).as(username).doesNotContain("/login");
                    assertThat(first.select("h1")).as(username).hasSize(1);
                });
    }

    /** Old documents keep their names; what is of today knows no district. */
    @Test
    void noPageOfTheNewWorldSpeaksOfADistrict() {
        String plan = "/plans/"
                + jdbc.sql("select id from plan where reference = '15/KH-UBND'")
                        .query(UUID.class)
                        .single();
        for (String username : WORLD) {
            PlainVisitor visitor = new PlainVisitor(port);
            visitor.signsIn(username, shown.password());
            for (String address : List.of("/", "/obligations", plan)) {
                Document page = visitor.opens(address);
                page.select("tr:contains(132/KH-UBND), section:contains(132/KH-UBND) tr, li:contains(132/KH-UBND)")
                        .remove();
                assertThat(page.text()).as(username + " at " + address).doesNotContainIgnoringCase("huyện");
            }
        }
    }

    @Test
    void theFourCommunesAreOneWhichOwesWhatTheyLeftOpen() {
        assertThat(names("select agency_short_name(to_unit, date '2025-07-01') from agency_succession"
                        + " where agency_short_name(from_unit, date '2025-06-30') in ('UBND xã Quảng Thái',"
                        + " 'UBND xã Quảng Lợi', 'UBND xã Quảng Vinh', 'UBND xã Quảng Phú') and keeps_records"))
                .hasSize(4)
                .containsOnly("UBND xã Đan Điền");
        PlainVisitor visitor = new PlainVisitor(port);
        visitor.signsIn("quangthai", shown.password());
        Document owed = visitor.opens("/obligations");
        assertThat(owed.select("tr:contains(132/KH-UBND) .tag").eachText()).contains("kế thừa");
        UUID old = jdbc.sql("""
                        select o.id from obligation o join plan p on p.id = o.plan_id
                        where p.reference = '45/KH-UBND' and o.status = 'ACCEPTED' and o.kind = 'REPORT'
                          and agency_short_name(o.unit_id, date '2021-01-01') = 'UBND xã Quảng Thái' limit 1
                        """).query(UUID.class).single();
        assertThat(visitor.opens("/reports/" + old).text()).contains("UBND xã Quảng Thái");
    }

    @Test
    void noDistrictAndNothingThatEndedOwesOrLeadsAnythingOpen() {
        assertThat(names("""
                        select p.reference || ' ' || agency_short_name(o.unit_id, u.dissolved_on) from obligation o
                        join plan p on p.id = o.plan_id join agency_unit u on u.id = o.unit_id
                        where o.settled_at is null and o.status <> 'SUBMITTED' and u.dissolved_on < date '2026-11-20'
                        """)).isEmpty();
        assertThat(names("""
                        select reference from plan p join agency_unit u on u.id in
                            (coalesce(p.acting_issuer_id, p.issuer_id), p.monitoring_unit_id)
                        where p.status in ('DRAFT', 'ISSUED', 'AMENDED') and u.dissolved_on < date '2026-11-20'
                        """)).isEmpty();
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
