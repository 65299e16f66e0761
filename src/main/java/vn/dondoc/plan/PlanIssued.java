package vn.dondoc.plan;

import java.util.UUID;
import vn.dondoc.audit.AuditedEvent;

/** A plan came into force: what it demands is owed from now on. */
public record PlanIssued(UUID planId, UUID rootAgencyId, String reference, UUID byAccount, String actor)
        implements AuditedEvent {

    @Override
    public String action() {
        return "plan.issued";
    }

    @Override
    public String subject() {
        return reference;
    }
}
