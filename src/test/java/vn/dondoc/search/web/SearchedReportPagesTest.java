package vn.dondoc.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.agency.Below;
import vn.dondoc.agency.Decision;
import vn.dondoc.agency.Heir;
import vn.dondoc.agency.LegalBasis;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Successions;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.reporting.Edit;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.FormsOfTests;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Section;

@PagesTest
class SearchedReportPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Autowired
    District district;

    @Autowired
    Reports reports;

    @Autowired
    Forms forms;

    @Autowired
    Successions successions;

    @Autowired
    JdbcClient jdbc;

    District.World world;
    District.World elsewhere;

    @BeforeEach
    void twoDistricts() {
        world = scene.world;
        elsewhere = scene.elsewhere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/KH", "09/KH", "09 KH", "số 9", "9/KH-UBND về số không đầu"})
    void findsNumbersWithAndWithoutTheLeadingZero(String typed) {
        UUID plan = issued("9/KH-UBND", "Về số không đầu", "Việc số không đầu");
        UUID report = owed(plan, world.communes().getFirst());
        assertThat(page(world.leader(), typed)).contains("/plans/" + plan + "\"");
        write(report, "Đã làm.");
        reports.save(
                report, List.of(new Edit(FieldKey.PAPER_NUMBER, "05/BC-UBND", 0)), scene.standing(world.communeOne()));
        reports.handIn(report, null, scene.standing(world.communeOne()));
        assertThat(page(world.leader(), "5/BC", "reports")).contains("/reports/" + report + "\"");
        assertThat(page(world.leader(), "05/BC-UBND", "reports")).contains("/reports/" + report + "\"");
        assertThat(page(world.leader(), "15/BC", "reports")).doesNotContain("/reports/" + report);
    }

    @Test
    void findsAReportByItsUnitTogetherWithItsTitle() {
        UUID plan = issued("83/KH-UBND", "Về mùa mưa bão", "Việc mùa mưa bão");
        UUID one = owed(plan, world.communes().getFirst());
        UUID two = owed(plan, world.communes().get(1));
        String name = "xã Một " + world.place();
        for (String typed : List.of("báo cáo mưa bão " + name, name + " mua bao", "mưa bão UBND " + name)) {
            assertThat(page(world.monitor(), typed, "reports"))
                    .as(typed)
                    .contains("/reports/" + one + "\"")
                    .doesNotContain("/reports/" + two);
        }
        assertThat(page(world.communeOne(), "báo cáo mưa bão " + name)).contains("/reports/" + one + "\"");
        for (String stranger : List.of(world.communeTwo(), elsewhere.leader(), world.policeman())) {
            assertThat(page(stranger, "báo cáo mưa bão " + name)).doesNotContain("/reports/" + one);
        }
    }

    @Test
    void findsTheOldUnitWhereAnotherStandsInItsPlace() {
        UUID plan = issued("84/KH-UBND", "Về sáp nhập", "Việc trước sáp nhập");
        UUID old = world.communes().getFirst();
        UUID report = owed(plan, old);
        String name = "Một " + world.place();
        UUID heir = world.communes().get(2);
        String chair = district.person("ct", "ba" + world.place(), heir, PostingRole.LEADER);
        assertThat(page(chair, "báo cáo sáp nhập " + name)).doesNotContain(report.toString());
        LocalDate day = PlansOfTests.ISSUED.plusDays(10);
        successions.merge(
                Set.of(old),
                Heir.existing(heir),
                Below.FOLLOWS,
                new Decision(day, LegalBasis.of("NQ 1/NQ-UBTVQH15"), "thu"));
        scene.on(day.plusDays(1));
        assertThat(page(chair, "báo cáo sáp nhập " + name)).contains("/reports/" + report + "\"");
        assertThat(page(chair, "84/KH-UBND")).contains("/plans/" + plan + "\"");
        assertThat(page(world.leader(), name)).contains("/obligations?followed=true&amp;whole=true&amp;unit=" + old);
    }

    @Test
    void findsTheWordsOfReportsForThoseWhoMayReadThem() {
        UUID plan = issued("77/KH-UBND", "Về báo cáo thử chữ", "Việc báo cáo");
        UUID report = owed(plan, world.communes().getFirst());
        handIn(report, "Đã lắp camera ở ngã tư Cầu Kênh.");
        for (String reader : List.of(world.communeOne(), world.monitor(), world.leader())) {
            assertThat(page(reader, "camera cau kenh"))
                    .contains("/reports/" + report + "\"", "<mark>camera</mark> ở ngã tư <mark>Cầu Kênh</mark>");
        }
        for (String stranger : List.of(world.communeTwo(), elsewhere.monitor(), world.policeman())) {
            assertThat(page(stranger, "camera cau kenh"))
                    .contains("Không tìm thấy")
                    .doesNotContain("ngã tư");
        }
        assertThat(page(world.communeTwo(), "báo cáo thử chữ 6 tháng 2021", "reports"))
                .contains("/reports/" + owed(plan, world.communes().get(1)))
                .doesNotContain("/reports/" + report);
    }

    @Test
    void saysNothingOfADraftReportToItsReceiver() {
        UUID plan = issued("78/KH-UBND", "Về bản nháp", "Việc nháp");
        UUID report = owed(plan, world.communes().getFirst());
        write(report, "Đang viết dở dang chưa nộp.");
        assertThat(page(world.monitor(), "dở dang chưa nộp")).contains("Không tìm thấy");
    }

    private UUID issued(String number, String subject, String task) {
        return scene.issued(PlansToFind.content(world, number, subject, task));
    }

    private UUID owed(UUID plan, UUID unit) {
        return scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'REPORT' order by due_on limit 1",
                plan,
                unit);
    }

    private void handIn(UUID report, String words) {
        write(report, words);
        reports.handIn(report, null, scene.standing(world.communeOne()));
    }

    private void write(UUID report, String words) {
        FormsOfTests.publish(
                forms,
                jdbc,
                report,
                new Form(
                        List.of(new Section("RESULTS", "Kết quả", "Theo nhiệm vụ.", true)),
                        List.of(),
                        List.of(),
                        List.of()));
        scene.on(2021, 6, 1);
        reports.save(
                report, List.of(new Edit(FieldKey.section("RESULTS"), words, 0)), scene.standing(world.communeOne()));
    }

    private String page(String who, String typed) {
        return page(who, typed, "");
    }

    private String page(String who, String typed, String in) {
        return Desk.body(desk.get(who, "/search?q={q}&in={in}", typed, in));
    }
}
