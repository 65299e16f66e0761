package vn.dondoc.reporting;

import java.util.UUID;
import vn.dondoc.audit.AuditedEvent;

/** A form was put in force for the reports of a regime that are begun from now on. */
public record FormPublished(UUID regimeId, int number, String subject, String actor) implements AuditedEvent {

    @Override
    public String detail() {
        return "Mẫu số " + number;
    }
}
