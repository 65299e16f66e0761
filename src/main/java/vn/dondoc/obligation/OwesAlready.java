package vn.dondoc.obligation;

import java.util.UUID;

/** The unit stands on that roster. */
public class OwesAlready extends RuntimeException {

    OwesAlready(UUID unitId) {
        super("unit " + unitId + " owes that already");
    }
}
