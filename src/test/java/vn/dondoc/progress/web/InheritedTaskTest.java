package vn.dondoc.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.agency.Below;
import vn.dondoc.agency.Decision;
import vn.dondoc.agency.Heir;
import vn.dondoc.agency.LegalBasis;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Successions;
import vn.dondoc.progress.Charges;
import vn.dondoc.progress.ProgressRefused;

/** The first commune ended in the third, in which its old duty is still worked on. */
@PagesTest
class InheritedTaskTest extends TaskPages {

    @Autowired
    People people;

    @Autowired
    Charges charges;

    @Autowired
    Successions successions;

    @Test
    void whoServesTheHeirIsGivenTheOldDutyAndHoldsIt() {
        String heir =
                scene.serving("thuake", PostingRole.LEADER, world.communes().get(2));
        UUID clerk = people.officer(
                scene.serving("canbo", PostingRole.OFFICER, world.communes().get(2)));
        assertThat(desk.get(heir, "/progress/{id}", lead)).hasStatus(404);
        succeeds();
        assertThat(page(lead, heir).select("select[name=accountId] option").eachAttr("value"))
                .contains(clerk.toString());
        assertThat(posts(lead, heir, "person", "accountId", clerk.toString(), "seenCharges", "0"))
                .hasStatus3xxRedirection();
        assertThat(charges.givenTo(clerk)).containsExactly(lead);
        assertThat(page(lead, heir).text()).doesNotContain("đã chuyển công tác");
        assertThat(desk.page(world.monitor(), "/progress/tasks/{id}", source())
                        .select("table.members")
                        .text())
                .contains("đã giao người thực hiện");
    }

    @Test
    void whoServesElsewhereIsNot() {
        String heir =
                scene.serving("thuake", PostingRole.LEADER, world.communes().get(2));
        succeeds();
        UUID stranger = people.officer(world.communeTwo());
        assertThatThrownBy(() -> charges.give(lead, stranger, null, 0, scene.standing(heir)))
                .isInstanceOf(ProgressRefused.class);
    }

    @Test
    void theOldDutyPassesOnWithThePostingInTheHeir() {
        String heir =
                scene.serving("thuake", PostingRole.LEADER, world.communes().get(2));
        UUID one = people.officer(
                scene.serving("mot", PostingRole.OFFICER, world.communes().get(2)));
        UUID two = people.officer(
                scene.serving("hai", PostingRole.OFFICER, world.communes().get(2)));
        succeeds();
        charges.give(lead, one, null, 0, scene.standing(heir));
        assertThat(charges.passOn(world.communes().get(2), one, two, null, two)).isEqualTo(1);
        assertThat(charges.givenTo(two)).containsExactly(lead);
    }

    private void succeeds() {
        successions.merge(
                Set.of(world.communes().get(0)),
                Heir.existing(world.communes().get(2)),
                Below.FOLLOWS,
                new Decision(TODAY.minusDays(1), LegalBasis.of("NQ 1/NQ-UBTVQH15"), "thu"));
    }

    private UUID source() {
        return scene.id("select source_id from obligation where id = ?", lead);
    }
}
