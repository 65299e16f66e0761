package vn.dondoc.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.AuditedEvent;

/**
 * An instruction was taken back: what is still owed of it is owed no longer.
 *
 * @param answers the duty of the ledger that it had answered
 */
public record InstructionWithdrawn(
        UUID planId, UUID taskId, @Nullable UUID answers, String reference, String reason, UUID byAccount, String actor)
        implements AuditedEvent {

    @Override
    public String action() {
        return "plan.instructionWithdrawn";
    }

    @Override
    public String subject() {
        return reference;
    }

    @Override
    public String detail() {
        return reason;
    }
}
