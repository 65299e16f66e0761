package vn.dondoc;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.account.People;
import vn.dondoc.agency.GroupRule;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;

/** Founds districts for tests, each with its divisions, police, communes and the people who serve there. */
@TestComponent
public class District {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final String BY = "thu";

    private final AtomicInteger founded = new AtomicInteger();
    private final Units units;
    private final Groups groups;
    private final Postings postings;
    private final People people;

    District(Units units, Groups groups, Postings postings, People people) {
        this.units = units;
        this.groups = groups;
        this.postings = postings;
        this.people = people;
    }

    /** A district of its own, so that tests do not meet. */
    public World found() {
        String place = "Thử " + founded.incrementAndGet();
        UUID committee = unit(UnitKind.PEOPLES_COMMITTEE, Tier.DISTRICT, "UBND huyện " + place, null);
        UUID culture = unit(UnitKind.DIVISION, Tier.DISTRICT, "Phòng Văn hóa " + place, committee);
        UUID justice = unit(UnitKind.DIVISION, Tier.DISTRICT, "Phòng Tư pháp " + place, committee);
        UUID police = unit(UnitKind.POLICE, Tier.DISTRICT, "Công an huyện " + place, committee);
        List<UUID> communes = List.of(
                unit(UnitKind.PEOPLES_COMMITTEE, Tier.COMMUNE, "UBND xã Một " + place, committee),
                unit(UnitKind.PEOPLES_COMMITTEE, Tier.COMMUNE, "UBND xã Hai " + place, committee),
                unit(UnitKind.PEOPLES_COMMITTEE, Tier.COMMUNE, "UBND xã Ba " + place, committee));
        UUID group = groups.create(committee, "UBND các xã, thị trấn", GroupRule.COMMUNE_COMMITTEES, BY);
        groups.except(group, communes.getLast(), "báo cáo cùng thị trấn", BY);
        return new World(
                place,
                committee,
                culture,
                justice,
                police,
                communes,
                Party.group(group),
                person("lanhdao", place, committee, PostingRole.LEADER),
                person("vhtt", place, culture, PostingRole.MONITOR),
                person("tuphap", place, justice, PostingRole.MONITOR),
                person("congan", place, police, PostingRole.OFFICER),
                person("xamot", place, communes.get(0), PostingRole.OFFICER),
                person("xahai", place, communes.get(1), PostingRole.OFFICER));
    }

    public Standing standing(String username) {
        return postings.standingOf(people.officer(username), username);
    }

    private UUID unit(UnitKind kind, Tier tier, String name, UUID parent) {
        return units.found(kind, tier, UnitName.of(name), parent, SINCE, BY);
    }

    /** Somebody who serves there since the district stands; signs in by the name that comes back. */
    public String person(String who, String place, UUID unit, PostingRole role) {
        String username = who + "." + place.replaceAll("\\D", "");
        postings.appoint(people.officer(username), unit, role, "Cán bộ", SINCE, BY);
        return username;
    }

    /** The third commune is left out of the group of communes. */
    public record World(
            String place,
            UUID committee,
            UUID culture,
            UUID justice,
            UUID police,
            List<UUID> communes,
            Party allCommunes,
            String leader,
            String monitor,
            String otherDivision,
            String policeman,
            String communeOne,
            String communeTwo) {}
}
