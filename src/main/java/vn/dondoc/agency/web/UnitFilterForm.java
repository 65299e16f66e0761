package vn.dondoc.agency.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitFilter;
import vn.dondoc.agency.UnitStaffing;

/** What the list of units is narrowed by, as it stands in the address. */
class UnitFilterForm {

    public @Size(max = 200) @Nullable String q;

    public @Nullable Tier tier;

    public @Nullable LocalDate day;

    public @Nullable UnitStaffing staffing;

    UnitFilter filter(LocalDate today) {
        return new UnitFilter(q == null ? "" : q, tier, day == null ? today : day, staffing);
    }
}
