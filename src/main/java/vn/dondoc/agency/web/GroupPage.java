package vn.dondoc.agency.web;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.agency.Aliases;
import vn.dondoc.agency.GroupRule;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.UnitRow;

/** Everything that a group's page shows, with its members on one day. */
record GroupPage(
        Groups.GroupRow group,
        UnitRow owner,
        LocalDate day,
        List<UnitRow> members,
        List<UnitRow> listed,
        List<Left> left,
        List<Aliases.Alias> aliases) {

    public boolean isListed() {
        return group.rule() == GroupRule.LISTED;
    }

    /** A unit that is left out, and why. */
    record Left(UnitRow unit, String reason) {}
}
