package vn.dondoc.obligation;

import java.util.UUID;
import vn.dondoc.calendar.Period;

/** Keeps rows of the ledger as they are until they are opened again; said by the module that knows why. */
public interface Closing {

    /** @param sourceId what asks for the report */
    boolean isLocked(UUID sourceId, Period period);
}
