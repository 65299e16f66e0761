package vn.dondoc.reminder;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.Urged;
import vn.dondoc.plan.AssignmentMode;

/** After as many urgings as the plan's policy says, its leaders are told; bodies that are only asked stand on no ladder. */
@Component
@lombok.RequiredArgsConstructor
class Escalating {

    private final Policies policies;
    private final Obligations obligations;
    private final MessageSource messages;

    @EventListener
    void on(Urged urged) {
        Map<UUID, Policy> known = new HashMap<>();
        for (Urged.One duty : urged.duties()) {
            Policy policy = known.computeIfAbsent(duty.planId(), policies::of);
            if (duty.mode() == AssignmentMode.ASSIGN && policy.escalatesAt(duty.number())) {
                obligations.escalate(duty.id(), words(duty.number()), urged.byAccount());
            }
        }
    }

    private String words(int number) {
        return messages.getMessage("reminder.escalated", new Object[] {number}, Locale.of("vi", "VN"));
    }
}
