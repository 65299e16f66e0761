package vn.dondoc.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;

/** Standing still, another unit, cancelled: each by who receives it, with a reason, and the page says so. */
@PagesTest
class ChangePagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    District.World world;
    UUID demand;

    @BeforeEach
    void aPlanIsIssued() {
        world = scene.world;
        UUID plan = scene.plan("61/KH-UBND");
        scene.on(2021, 5, 20);
        demand = scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'REPORT'"
                        + " order by due_on limit 1",
                plan,
                world.communes().getFirst());
    }

    @Test
    void aDutyIsGivenToAnotherUnitAndBothPagesSaySo() {
        assertThat(page(world.monitor(), "")).bodyText().contains("/change");
        assertThat(page(world.monitor(), "/change"))
                .hasStatusOk()
                .bodyText()
                .contains("Chuyển cho đơn vị khác", "UBND xã Ba " + world.place(), "Hủy việc này");
        assertThat(post(world.monitor(), "/transfer", "", "typed"))
                .hasStatusOk()
                .bodyText()
                .contains("typed");
        assertThat(post(world.monitor(), "/transfer", world.communes().get(2).toString(), "Làm thay"))
                .hasStatus3xxRedirection();
        assertThat(page(world.communeOne(), "")).bodyText().contains("Đã chuyển giao", "Làm thay", "UBND xã Ba");
        UUID heir = scene.id("select passed_to_id from obligation where id = ?", demand);
        assertThat(desk.get(world.monitor(), "/obligations/{id}", heir))
                .bodyText()
                .contains("Kế thừa từ", "UBND xã Một");
    }

    @Test
    void aCancelledDutyIsCountedNoMore() {
        assertThat(post(world.monitor(), "/cancellation", "", " ")).hasStatusOk();
        assertThat(post(world.monitor(), "/cancellation", "", "Cấp trên không yêu cầu nữa"))
                .hasStatus3xxRedirection();
        assertThat(page(world.communeOne(), "")).bodyText().contains("Đã hủy", "Cấp trên không yêu cầu nữa");
        assertThat(page(world.monitor(), "/change")).hasStatus(404);
    }

    @Test
    void whoDoesNotReceiveItMayChangeNothing() {
        for (String somebody : new String[] {world.communeOne(), world.communeTwo(), world.policeman()}) {
            assertThat(page(somebody, "/change")).hasStatus(404);
            assertThat(post(somebody, "/cancellation", "", "x")).hasStatus(404);
            assertThat(post(somebody, "/suspension", "", "x")).hasStatus(404);
            assertThat(post(somebody, "/transfer", world.justice().toString(), "x"))
                    .hasStatus(404);
        }
    }

    private MvcTestResult page(String who, String what) {
        return desk.get(who, "/obligations/{id}" + what, demand);
    }

    private MvcTestResult post(String who, String what, String unit, String reason) {
        return desk.post(who, "/obligations/" + demand + what, "unitId", unit, "reason", reason);
    }
}
