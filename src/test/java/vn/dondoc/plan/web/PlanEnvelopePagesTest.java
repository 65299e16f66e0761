package vn.dondoc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.agency.Units;
import vn.dondoc.document.edxml.Edxml;
import vn.dondoc.document.edxml.Envelope;
import vn.dondoc.document.edxml.Organ;
import vn.dondoc.document.edxml.Steering;
import vn.dondoc.plan.PlansOfTests;

@PagesTest
class PlanEnvelopePagesTest {

    @Autowired
    Scene scene;

    @Autowired
    Desk desk;

    @Autowired
    Units units;

    @Test
    void aPlanGoesOutWithItsHeadAndItsReceivers() {
        units.identify(scene.world.committee(), "H57.12", "quan.tri");
        units.identify(scene.world.police(), "H57.12.77", "quan.tri");
        UUID plan = scene.plan("61/KH-UBND");
        String link = desk.page(scene.world.monitor(), "/plans/{id}", plan)
                .selectFirst("a[href$='.edxml']")
                .attr("href");
        MvcTestResult answer = desk.get(scene.world.monitor(), link);
        assertThat(answer).hasStatusOk().hasContentType(Edxml.MEDIA_TYPE);
        Envelope envelope = Edxml.read(answer.getResponse().getContentAsByteArray());
        assertThat(envelope.header().reference()).isEqualTo("61/KH-UBND");
        assertThat(envelope.header().promulgatedOn()).isEqualTo(PlansOfTests.ISSUED);
        assertThat(envelope.header().kind()).isEqualTo("Kế hoạch");
        assertThat(envelope.header().subject()).startsWith("Tuyên truyền phòng, chống tội phạm");
        assertThat(envelope.header().from().id()).isEqualTo("H57.12");
        assertThat(envelope.header().to()).extracting(Organ::id).contains("H57.12.77");
        assertThat(envelope.header().steering()).isEqualTo(Steering.DIRECTING);
        assertThat(envelope.traces()).hasSize(1);
        assertThat(desk.get(scene.world.monitor(), link).getResponse().getContentAsByteArray())
                .isEqualTo(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void severalDaysAreNoDayOfTheEnvelope() {
        UUID plan = scene.plan("62/KH-UBND");
        LocalDate day = Edxml.read(desk.get(scene.world.monitor(), "/plans/" + plan + ".edxml")
                        .getResponse()
                        .getContentAsByteArray())
                .header()
                .dueOn();
        // one task is due in spring, the other in autumn
        assertThat(day).isNull();
    }

    @Test
    void onlyWhoMaySeeThePlanHasItsEnvelope() {
        UUID plan = scene.plan("63/KH-UBND");
        assertThat(desk.get(scene.elsewhere().monitor(), "/plans/" + plan + ".edxml"))
                .hasStatus(404);
    }
}
