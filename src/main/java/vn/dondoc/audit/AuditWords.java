package vn.dondoc.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says lines of the trail in words. */
@Component
@lombok.RequiredArgsConstructor
public class AuditWords {

    private final MessageSource messages;

    /** What happened, in words; an action without words of its own stays as it is written. */
    public String action(String action) {
        String said = messages.getMessage("AuditAction." + action, null, action, LocaleContextHolder.getLocale());
        return said == null ? action : said;
    }

    public List<Line> lines(List<AuditTrail.Entry> entries) {
        return entries.stream()
                .map(entry -> new Line(
                        entry.at(),
                        entry.actor(),
                        entry.who(),
                        entry.action(),
                        action(entry.action()),
                        entry.subject(),
                        entry.detail()))
                .toList();
    }

    /**
     * One line as a page shows it.
     *
     * @param action as it is kept
     * @param words what happened
     */
    public record Line(
            Instant at,
            @Nullable String actor,
            @Nullable String who,
            String action,
            String words,
            String subject,
            @Nullable String detail) {}
}
