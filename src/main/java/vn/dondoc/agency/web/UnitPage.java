package vn.dondoc.agency.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Aliases;
import vn.dondoc.agency.ChangeRow;
import vn.dondoc.agency.Committees;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Succession;
import vn.dondoc.agency.UnitFacts;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitRow;

/** Everything that a unit's page shows. */
record UnitPage(
        UnitRow unit,
        UnitFacts facts,
        List<Aliases.Alias> aliases,
        List<UnitRow> below,
        List<Groups.GroupRow> groups,
        Committees.@Nullable CommitteeRow committee,
        @Nullable String standingBody,
        List<Postings.PostingRow> postings,
        List<Succession> predecessors,
        List<Succession> heirs,
        List<ChangeRow> changes) {

    public boolean isCommittee() {
        return unit.kind() == UnitKind.STEERING_COMMITTEE;
    }

    public boolean isAlive() {
        return facts.dissolvedOn() == null;
    }
}
