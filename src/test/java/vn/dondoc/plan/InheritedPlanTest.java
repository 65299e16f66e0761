package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.District;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.account.People;
import vn.dondoc.agency.Below;
import vn.dondoc.agency.Decision;
import vn.dondoc.agency.Founding;
import vn.dondoc.agency.Heir;
import vn.dondoc.agency.LegalBasis;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Successions;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.calendar.Window;
import vn.dondoc.site.NotFound;

/** What a commune left as a draft when it ended in another one. */
@PagesTest
class InheritedPlanTest {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    Scene scene;

    @Autowired
    Plans plans;

    @Autowired
    Successions successions;

    @Autowired
    Postings postings;

    @Autowired
    People people;

    @Test
    void theHeirFinishesWhatItsPredecessorLeftButFoundsNothingInItsName() {
        scene.on(DAY.minusDays(20));
        District.World world = scene.world;
        UUID old = world.communes().getFirst();
        UUID draft = plans.draft(content(world, old, DAY.minusDays(10), 1), old, scene.standing(world.communeOne()));
        UUID late = plans.draft(content(world, old, DAY.plusDays(3), 2), old, scene.standing(world.communeOne()));
        UUID heir = successions
                .merge(
                        Set.of(old, world.communes().get(1)),
                        Heir.founded(new Founding(
                                UnitKind.PEOPLES_COMMITTEE,
                                Tier.COMMUNE,
                                UnitName.of("UBND xã Mới " + world.place()),
                                world.committee(),
                                null,
                                DAY)),
                        Below.FOLLOWS,
                        new Decision(DAY, LegalBasis.of("NQ 1675"), "x"))
                .heirs()
                .getFirst();
        scene.on(DAY.plusDays(5));
        Standing officer = officerOf(heir, world);

        assertThat(plans.row(draft, officer).issuerId()).isEqualTo(old);
        plans.edit(draft, officer, parts -> parts.add(task("Việc thêm", old)));
        plans.issue(draft, officer);
        assertThat(plans.row(draft, officer).status()).isEqualTo(PlanStatus.ISSUED);
        assertThatThrownBy(() -> plans.issue(late, officer))
                .isInstanceOfSatisfying(
                        PlanIncomplete.class,
                        missing -> assertThat(missing.key()).isEqualTo("plan.issue.issuerGone"));
        assertThatThrownBy(() -> plans.draft(content(world, old, DAY.minusDays(10), 3), heir, officer))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.draft(content(world, heir, DAY, 4), old, officer))
                .isInstanceOf(NotFound.class);
        assertThat(plans.draft(content(world, heir, DAY, 5), heir, officer)).isNotNull();
        assertThatThrownBy(() -> plans.row(draft, scene.standing(world.communeTwo())))
                .isInstanceOf(NotFound.class);
    }

    private Standing officerOf(UUID heir, District.World world) {
        String username = "moi." + world.place().replaceAll("\\D", "");
        postings.appoint(people.officer(username), heir, PostingRole.OFFICER, "Công chức", DAY, "x");
        return postings.standingOf(people.officer(username), username);
    }

    private static PlanContent content(District.World world, UUID issuer, LocalDate issued, int number) {
        Heading heading = new Heading(
                PlanKind.KE_HOACH,
                ReferenceNumber.parse(number + "/KH-UBND").orElseThrow(),
                issuer,
                "Xã",
                issued,
                "Phòng, chống tội phạm",
                Window.ofYears(2025, 2025),
                null,
                null,
                List.of(),
                List.of(),
                issuer,
                null,
                true);
        return new PlanContent(heading, List.of(), List.of(task("Việc", issuer)), List.of(), List.of());
    }

    private static TaskContent task(String text, UUID lead) {
        return new TaskContent(
                "III", text, AssignmentMode.ASSIGN, List.of(Party.unit(lead)), List.of(), null, null, null, text);
    }
}
