package vn.dondoc.plan;

import java.util.UUID;

/** The issuer has given that number in that year and series to another plan. */
public class NumberTaken extends RuntimeException {

    private final UUID planId;

    NumberTaken(UUID planId) {
        super("the number belongs to plan " + planId);
        this.planId = planId;
    }

    public UUID planId() {
        return planId;
    }
}
