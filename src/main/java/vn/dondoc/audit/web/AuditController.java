package vn.dondoc.audit.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.audit.AuditTrail;

@Controller
@lombok.RequiredArgsConstructor
class AuditController {

    private final AuditTrail trail;
    private final MessageSource messages;
    private final Clock clock;

    @GetMapping("/audit")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID before,
            Locale locale,
            Model model) {
        List<AuditTrail.Entry> entries = trail.entries(q, before);
        model.addAttribute("q", q);
        model.addAttribute("first", before == null);
        model.addAttribute(
                "lines", entries.stream().map(entry -> line(entry, locale)).toList());
        model.addAttribute(
                "next",
                entries.size() == AuditTrail.PAGE ? entries.getLast().id().toString() : null);
        return "audit/list";
    }

    private Line line(AuditTrail.Entry entry, Locale locale) {
        String action = messages.getMessage("AuditAction." + entry.action(), null, entry.action(), locale);
        return new Line(
                entry, action == null ? entry.action() : action, entry.at().atZone(clock.getZone()));
    }

    /** An entry with its action in words. */
    record Line(AuditTrail.Entry entry, String action, ZonedDateTime at) {}
}
