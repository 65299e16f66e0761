package vn.dondoc.plan;

import java.util.Optional;
import java.util.UUID;
import vn.dondoc.agency.Standing;

/** Who keeps the ledger says what a duty there is called. */
public interface DutyNames {

    /** A duty under that plan that this person may see. */
    Optional<NamedDuty> of(UUID planId, UUID dutyId, Standing standing);

    /** @param title as its page is headed */
    record NamedDuty(UUID id, UUID unitId, String unitName, String title) {}
}
