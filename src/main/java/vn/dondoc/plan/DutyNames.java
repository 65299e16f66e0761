package vn.dondoc.plan;

import java.util.Optional;
import java.util.UUID;
import vn.dondoc.agency.Standing;

/** Who keeps the ledger says what a duty there is called, and how many units owe one. */
public interface DutyNames {

    /** A duty under that plan that this person may see. */
    Optional<NamedDuty> of(UUID planId, UUID dutyId, Standing standing);

    /** How many units have still to do a task; who has handed it in has not. */
    long owing(UUID taskId);

    /** @param title as its page is headed */
    record NamedDuty(UUID id, UUID unitId, String unitName, String title) {}
}
