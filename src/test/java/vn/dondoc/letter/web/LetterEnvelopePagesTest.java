package vn.dondoc.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.document.edxml.Edxml;
import vn.dondoc.document.edxml.Envelope;
import vn.dondoc.document.edxml.Steering;

@PagesTest
class LetterEnvelopePagesTest {

    @Autowired
    Scene scene;

    @Autowired
    Desk desk;

    @Test
    void anUrgingLetterGoesOutToEachUnitThatItNames() {
        UUID plan = scene.plan("61/KH-UBND");
        scene.on(2021, 7, 20);
        String letter = desk.post(scene.world.monitor(), "/letters", "kind", "URGING", "plan", plan.toString())
                .getResponse()
                .getRedirectedUrl();
        MvcTestResult answer = desk.get(scene.world.monitor(), letter + "/versions/1.edxml");
        assertThat(answer).hasStatusOk();
        Envelope envelope = Edxml.read(answer.getResponse().getContentAsByteArray());
        assertThat(envelope.header().steering()).isEqualTo(Steering.DIRECTING);
        assertThat(envelope.header().to()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(envelope.files())
                .singleElement()
                .satisfies(file -> assertThat(file.content())
                        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertThat(desk.get(scene.elsewhere().monitor(), letter + "/versions/1.edxml"))
                .hasStatus(404);
    }
}
