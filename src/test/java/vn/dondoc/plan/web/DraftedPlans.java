package vn.dondoc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.Scene;

/** A district whose division drafts plans by hand. */
abstract class DraftedPlans {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    District.World world;

    @BeforeEach
    void aDistrict() {
        world = scene.world;
    }

    String draft(String number) {
        MvcTestResult result = post("/plans", heading(number));
        assertThat(result).hasStatus3xxRedirection();
        return result.getResponse().getRedirectedUrl();
    }

    MvcTestResult describe(String plan, String... changes) {
        UUID id = id(plan);
        List<String> fields =
                new ArrayList<>(List.of("version", scene.text("select version from plan where id = ?", id)));
        fields.addAll(List.of(changes));
        return post(
                plan + "/heading",
                heading(scene.text("select reference from plan where id = ?", id), fields.toArray(String[]::new)));
    }

    /** The fields of the heading, later ones instead of the usual. */
    String[] heading(String number, String... changes) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("kind", "KE_HOACH");
        fields.put("number", number);
        fields.put("issuerId", world.committee().toString());
        fields.put("monitoringUnitId", world.culture().toString());
        fields.put("issuedDate", "17/03/2021");
        fields.put("subject", "Tuyên truyền phòng, chống tội phạm");
        fields.put("windowFrom", "01/01/2021");
        fields.put("windowTo", "31/12/2021");
        fields.put("beforeIsExclusive", "true");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return flat.toArray(String[]::new);
    }

    String status(String plan) {
        return scene.text("select status from plan where id = ?", id(plan));
    }

    static UUID id(String plan) {
        return UUID.fromString(plan.substring("/plans/".length()));
    }

    Document page(String address) {
        return desk.page(world.monitor(), address);
    }

    MvcTestResult post(String address, String... fields) {
        return desk.post(world.monitor(), address, fields);
    }
}
