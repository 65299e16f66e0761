package vn.dondoc.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.Desk.fields;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.District;
import vn.dondoc.Scene;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.TargetContent;
import vn.dondoc.plan.TargetDirection;

/** A plan whose reports are asked for by forms that its division composes. */
abstract class ComposedForms {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    District.World world;

    UUID plan;

    UUID regime;

    String form;

    @BeforeEach
    void aPlanInForce() {
        world = scene.world;
        plan = issued("61/KH-UBND");
        regime = regime(plan, "HALF_YEAR");
        form = "/reports/forms/" + regime;
    }

    void addSessions() {
        assertThat(post(
                        form + "/indicators",
                        fields("version=%s&name=Số buổi&unit=buổi&kind=SUM&min=0&decimals=0", version())))
                .hasRedirectedUrl(form + "#indicators");
    }

    void addAttendees() {
        assertThat(post(
                        form + "/indicators",
                        fields(
                                "version=%s&name=Số lượt người&unit=lượt người&kind=SUM&parts=trẻ em\r\nphụ huynh\r\n&"
                                        + "partsMakeTotal=true&required=true",
                                version())))
                .hasRedirectedUrl(form + "#indicators");
    }

    String version() {
        return page(form + "/sections/new").select("input[name=version]").attr("value");
    }

    String content(String path) {
        return scene.text(
                "select jsonb_path_query_array(content, cast(? as jsonpath))::text from report_form_draft"
                        + " where regime_id = ?",
                path,
                regime);
    }

    UUID issued(String number) {
        PlanContent seed = PlansOfTests.seedLike(world, number);
        PlanContent content = new PlanContent(
                seed.heading(),
                List.of(new TargetContent(
                        "tin báo được xử lý", TargetDirection.AT_LEAST, BigDecimal.valueOf(100), "%", null, null)),
                seed.tasks(),
                seed.regimes(),
                seed.demands());
        return scene.issued(content);
    }

    UUID regime(UUID planId, String kind) {
        return scene.id("select id from plan_regime where plan_id = ? and period_kind = ?", planId, kind);
    }

    Document page(String address) {
        return desk.page(world.monitor(), address);
    }

    MvcTestResult post(String address, String... fields) {
        return desk.post(world.monitor(), address, fields);
    }
}
