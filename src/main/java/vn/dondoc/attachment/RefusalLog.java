package vn.dondoc.attachment;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditedEvent;

/** Remembers that a file was refused, of a secret or a list of persons without its name. */
@Component
@lombok.RequiredArgsConstructor
class RefusalLog {

    private final ApplicationEventPublisher events;

    /** In a transaction of its own: what was refused undoes the rest, and must be remembered all the same. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String fileName, FileRefused why, String username) {
        events.publishEvent(new Refusal(
                why.reason() == FileRefused.Reason.SECRET ? "attachment.secret" : "attachment.refused",
                why.isUnspeakable() ? "-" : fileName,
                username,
                why.reason().name()));
    }

    private record Refusal(
            String action,
            String subject,
            String actor,
            @Nullable String detail) implements AuditedEvent {}
}
