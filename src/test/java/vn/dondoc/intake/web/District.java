package vn.dondoc.intake.web;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.account.People;
import vn.dondoc.agency.GroupRule;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;
import vn.dondoc.agency.Units;

/** A small district with its divisions and communes; each test founds one of its own. */
class District {

    private static final LocalDate SINCE = LocalDate.of(2016, 1, 1);
    private static final String BY = "quantri";

    private final Units units;
    private final Groups groups;
    private final Postings postings;
    private final People people;

    UUID committee;
    UUID labour;
    UUID youth;
    UUID commune;
    String officer = "";
    String communeOfficer = "";

    District(Units units, Groups groups, Postings postings, People people) {
        this.units = units;
        this.groups = groups;
        this.postings = postings;
        this.people = people;
    }

    /** @param mark makes the usernames of this district its own */
    District found(String mark) {
        officer = "ldtbxh" + mark;
        communeOfficer = "anthai" + mark;
        committee = units.found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.DISTRICT,
                new UnitName("Ủy ban nhân dân huyện An Bình", "UBND huyện An Bình"),
                null,
                SINCE,
                BY);
        labour = unit(UnitKind.DIVISION, "Phòng Lao động, Thương binh và Xã hội", committee);
        unit(UnitKind.DIVISION, "Phòng Giáo dục và Đào tạo", committee);
        unit(UnitKind.DIVISION, "Phòng Văn hóa và Thông tin", committee);
        unit(UnitKind.POLICE, "Công an huyện", committee);
        youth = unit(UnitKind.MASS_ORGANISATION, "Huyện đoàn An Bình", committee);
        commune = units.found(
                UnitKind.PEOPLES_COMMITTEE,
                Tier.COMMUNE,
                new UnitName("Ủy ban nhân dân xã An Thái", "UBND xã An Thái"),
                committee,
                SINCE,
                BY);
        groups.create(committee, "UBND các xã, thị trấn", GroupRule.COMMUNE_COMMITTEES, BY);
        groups.create(committee, "Các cơ quan, đơn vị", GroupRule.AGENCIES, BY);
        serve(officer, labour, PostingRole.MONITOR);
        serve(communeOfficer, commune, PostingRole.OFFICER);
        return this;
    }

    private UUID unit(UnitKind kind, String name, UUID parent) {
        return units.found(kind, Tier.DISTRICT, UnitName.of(name), parent, SINCE, BY);
    }

    private void serve(String username, UUID unit, PostingRole role) {
        postings.appoint(people.officer(username), unit, role, "Cán bộ thử", SINCE, BY);
    }
}
