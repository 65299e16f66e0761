package vn.dondoc.succession;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.District;
import vn.dondoc.MovableClock;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.PlansOfTests;

/** {@code ./mvnw test -Pbench}: a merger of forty communes with 3,321 open duties. */
@PagesTest
@EnabledIfSystemProperty(named = "dondoc.bench", matches = "true")
class ChangeBench {

    private static final int COMMUNES = 41;
    private static final int TASKS = 81;

    @Autowired
    District district;

    @Autowired
    MovableClock clock;

    @Autowired
    Units units;

    @Autowired
    Plans plans;

    @Autowired
    Changes changes;

    @Autowired
    People people;

    @Test
    void fortyCommunesBecomeOne() {
        clock.standOn(PlansOfTests.ISSUED);
        District.World world = district.found();
        // two of the world's own are in its group, too
        List<UUID> communes = new ArrayList<>(world.communes().subList(0, 2));
        while (communes.size() < COMMUNES) {
            communes.add(units.found(
                    UnitKind.PEOPLES_COMMITTEE,
                    Tier.COMMUNE,
                    UnitName.of("UBND xã " + communes.size() + " " + world.place()),
                    world.committee(),
                    LocalDate.of(2020, 1, 1),
                    "thu"));
        }
        PlansOfTests.issued(plans, PlansOfTests.withTasks(world, "99/KH-UBND", TASKS), world, district);
        people.administrator("quan.tri");
        Standing administrator = district.standing("quan.tri");
        clock.standOn(LocalDate.of(2021, 7, 5));
        PlannedChange change = Merging.of(communes, Merging.founded("UBND xã Lớn", world.committee()));
        long begun = System.nanoTime();
        Counts counts = changes.review(change).counts();
        System.out.println("review of " + counts + ": " + since(begun));
        begun = System.nanoTime();
        changes.carryOut(change, administrator);
        System.out.println("carried out: " + since(begun));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }
}
