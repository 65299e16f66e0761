package vn.dondoc.obligation;

import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.AssignmentMode;

/** A person has urged those who owe these duties; heard in the same transaction. */
public record Urged(List<One> duties, UUID byAccount) {

    public Urged {
        duties = List.copyOf(duties);
    }

    /** @param number how often this duty has been urged by now */
    public record One(UUID id, UUID planId, AssignmentMode mode, int number) {

        static One of(Obligation duty) {
            return new One(duty.id(), duty.planId(), duty.mode(), duty.state().reminders());
        }
    }
}
