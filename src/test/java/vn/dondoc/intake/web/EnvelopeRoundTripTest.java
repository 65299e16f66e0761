package vn.dondoc.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Units;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.document.edxml.Edxml;
import vn.dondoc.document.edxml.Organ;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.Plans;

/** A plan leaves one place in an envelope and comes in at another where the units are called the same. */
@PagesTest
class EnvelopeRoundTripTest extends IntakePages {

    @Autowired
    MovableClock clock;

    @Autowired
    Plans plans;

    @Autowired
    Attachments attachments;

    @Autowired
    Postings postings;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Groups groups;

    @Test
    void whatGoesOutOfThePageOfAPlanComesInAsTheSamePlan() {
        clock.standOn(LocalDate.of(2021, 4, 5));
        String sent = drafted(officer, handIn(), district.youth);
        assertThat(desk.post(officer, sent + "/issue")).hasStatus3xxRedirection();
        MvcTestResult out = desk.get(
                officer, desk.page(officer, sent).select("a[href$=.edxml]").attr("href"));
        byte[] envelope = out.getResponse().getContentAsByteArray();

        District there = new District(units, groups, postings, people).found("den" + tests.incrementAndGet());
        String arrived = address(handIn(there.officer, "ke-hoach.edxml", envelope));
        assertThat(desk.post(there.officer, arrived + "/review"))
                .as("the file inside is known here")
                .hasRedirectedUrl(arrived);
        Document review = desk.page(there.officer, arrived);
        assertThat(review.text()).contains("Văn bản đến trong gói edXML");
        for (String field : List.of("number", "issuedDate", "subject", "signerName")) {
            assertThat(review.getElementById(field).parent().text())
                    .as("the envelope says what its document says")
                    .contains("theo edXML")
                    .doesNotContain("cần kiểm tra");
        }

        PlanPage before = page(officer, sent);
        PlanPage after = page(there.officer, drafted(there.officer, arrived, there.youth));
        assertThat(after.isDraft()).isTrue();
        assertThat(after.row().issuerId()).isEqualTo(there.committee);
        assertThat(head(after)).containsExactlyElementsOf(head(before)).contains("45/KH-UBND", "UBND huyện An Bình");
        assertThat(receivers(after)).containsExactlyElementsOf(receivers(before));
        assertThat(receivers(after))
                .containsAll(Edxml.read(envelope).header().to().stream()
                        .map(Organ::name)
                        .toList());
        assertThat(after.tasks())
                .extracting(PlanPage.TaskRow::text)
                .containsExactlyElementsOf(
                        before.tasks().stream().map(PlanPage.TaskRow::text).toList());
        assertThat(file(after)).isEqualTo(file(before)).isNotEmpty();
        assertThat(signed(after).fileName()).isEqualTo(signed(before).fileName());
        assertThat(Edxml.read(envelope).files())
                .singleElement()
                .satisfies(each -> assertThat(each.content()).isEqualTo(file(after)));
    }

    /** @return the address of the plan that was made of what was handed in */
    private String drafted(String who, String address, UUID youth) {
        Map<String, String> entries = Entries.of(desk.page(who, address));
        decide(entries, "Đội Cứu hộ", "new");
        decide(entries, "Ban Thường vụ", "unit:" + youth);
        MvcTestResult answer = desk.post(who, address + "/plan", entries);
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private PlanPage page(String who, String address) {
        UUID account = jdbc.sql("select id from account where username = ?")
                .param(who)
                .query(UUID.class)
                .single();
        return plans.page(UUID.fromString(address.substring("/plans/".length())), postings.standingOf(account, who));
    }

    private static List<String> head(PlanPage plan) {
        return Stream.of(
                        plan.row().reference(),
                        plan.row().issuedDate(),
                        plan.row().issuerName(),
                        plan.row().kind(),
                        plan.row().subject(),
                        plan.place(),
                        plan.signingAuthority(),
                        plan.signerName(),
                        plan.recipients())
                .map(String::valueOf)
                .toList();
    }

    private static List<String> receivers(PlanPage plan) {
        return Stream.of(
                        plan.tasks().stream()
                                .flatMap(task -> Stream.concat(task.leads().stream(), task.coordinators().stream())),
                        plan.regimes().stream().flatMap(regime -> regime.reporters().stream()),
                        plan.demands().stream().flatMap(demand -> demand.parties().stream()))
                .flatMap(parties -> parties)
                .map(PlanPage.PartyRow::name)
                .distinct()
                .sorted()
                .toList();
    }

    private static PlanPage.AttachmentRow signed(PlanPage plan) {
        return plan.attachments().stream()
                .filter(PlanPage.AttachmentRow::signedDocument)
                .findFirst()
                .orElseThrow();
    }

    private byte[] file(PlanPage plan) {
        return attachments.content(signed(plan).id());
    }
}
