package vn.dondoc.plan;

import java.util.UUID;
import vn.dondoc.audit.AuditedEvent;

/** A leader gave an instruction under a plan in force: it is owed from now on. See {@link Instructions#duties}. */
public record Instructed(UUID planId, UUID taskId, String reference, String text, UUID byAccount, String actor)
        implements AuditedEvent {

    @Override
    public String action() {
        return "plan.instructed";
    }

    @Override
    public String subject() {
        return reference;
    }

    @Override
    public String detail() {
        return text;
    }
}
