package vn.dondoc.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditedEvent;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.site.NotFound;

/** Keeps what is asked of units beside the words of a plan in force. */
@Component
@lombok.RequiredArgsConstructor
class Additions {

    private final PlanRepository plans;
    private final PlanReaders readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws IllegalArgumentException where nobody could do it any more until then */
    void requireToCome(LocalDate dueOn) {
        if (dueOn.isBefore(today())) {
            throw new IllegalArgumentException("%s is over".formatted(dueOn));
        }
    }

    /** The units may read the plan from now on; who hears what is told finds it stored. */
    void keep(Plan plan, Set<UUID> units, AuditedEvent told) {
        plans.saveAndFlush(plan);
        readers.add(plan.id(), units);
        events.publishEvent(told);
    }

    Plan kept(UUID planId) {
        return plans.findById(planId).orElseThrow(() -> new NotFound("plan", planId));
    }
}
