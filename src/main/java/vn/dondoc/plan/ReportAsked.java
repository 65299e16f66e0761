package vn.dondoc.plan;

import java.util.UUID;
import vn.dondoc.audit.AuditedEvent;

/** A report was asked for under a plan in force: it is owed from now on. See {@link AskedReports#duties}. */
public record ReportAsked(UUID planId, UUID regimeId, String reference, String title, UUID byAccount, String actor)
        implements AuditedEvent {

    @Override
    public String action() {
        return "plan.asked";
    }

    @Override
    public String subject() {
        return reference;
    }

    @Override
    public String detail() {
        return title;
    }
}
