package vn.dondoc.obligation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.plan.AskedDuties;
import vn.dondoc.plan.AskedReports;
import vn.dondoc.plan.Instructed;
import vn.dondoc.plan.InstructedDuties;
import vn.dondoc.plan.InstructionWithdrawn;
import vn.dondoc.plan.Instructions;
import vn.dondoc.plan.PlanEnded;
import vn.dondoc.plan.PlanIssued;
import vn.dondoc.plan.Plans;
import vn.dondoc.plan.ReportAsked;
import vn.dondoc.site.NotFound;

/** Decides who stands in the ledger: all that a plan calls upon with its issue, and later only one by one, for a reason. */
@Component
@lombok.RequiredArgsConstructor
@Transactional
class Rosters {

    private final ObligationRepository obligations;
    private final Doorkeeper door;
    private final Plans plans;
    private final AskedReports askedReports;
    private final Instructions instructions;
    private final Holidays holidays;
    private final MessageSource messages;
    private final Clock clock;

    @EventListener
    void open(PlanIssued issued) {
        Instant now = clock.instant();
        List<Opening> openings = Openings.of(plans.duties(issued.planId()), holidays.calendar(), issued.byAccount());
        obligations.saveAll(openings.stream()
                .map(opening -> new Obligation(opening, null, issued.byAccount(), now))
                .toList());
    }

    @EventListener
    void open(ReportAsked asked) {
        Instant now = clock.instant();
        AskedDuties duties = askedReports.duties(asked.planId(), asked.regimeId());
        obligations.saveAll(Openings.of(duties, holidays.calendar(), asked.byAccount()).stream()
                .map(opening -> new Obligation(opening, null, asked.byAccount(), now))
                .toList());
    }

    /** What a leader instructs is owed by each unit of it; the duty that it answers keeps the leader's word. */
    @EventListener
    void open(Instructed given) {
        Instant now = clock.instant();
        InstructedDuties instructed = instructions.duties(given.planId(), given.taskId());
        String reason = messages.getMessage(
                "obligation.instructed",
                new Object[] {instructed.who(), instructed.position(), SpokenDate.of(instructed.day())},
                Locale.of("vi", "VN"));
        obligations.saveAll(Openings.of(instructed.duties(), holidays.calendar(), given.byAccount()).stream()
                .map(opening -> new Obligation(opening, reason, given.byAccount(), now))
                .toList());
        UUID answered = instructed.answers();
        if (answered != null) {
            obligations
                    .findById(answered)
                    .orElseThrow(() -> new NotFound("obligation", answered))
                    .instruct(given.text(), given.byAccount(), now);
        }
    }

    /** What is still owed of it is cancelled; what was handed in waits for its answer, and what was done stays. */
    @EventListener
    void close(InstructionWithdrawn withdrawn) {
        Instant now = clock.instant();
        String reason = messages.getMessage(
                "obligation.instructed.withdrawn.because", new Object[] {withdrawn.reason()}, Locale.of("vi", "VN"));
        obligations.owedOf(withdrawn.taskId()).forEach(open -> open.cancel(reason, withdrawn.byAccount(), now));
        UUID answered = withdrawn.answers();
        if (answered != null) {
            obligations
                    .findById(answered)
                    .orElseThrow(() -> new NotFound("obligation", answered))
                    .takeWordBack(withdrawn.reason(), withdrawn.byAccount(), now);
        }
    }

    /**
     * What a plan that is over or replaced still asked for is asked no longer; what was done stays, and what was handed
     * in before still waits for its answer.
     */
    @EventListener
    void close(PlanEnded ended) {
        Instant now = clock.instant();
        obligations.owedUnder(ended.planId()).forEach(open -> open.waive(ended.reason(), ended.byAccount(), now));
    }

    UUID add(UUID sourceId, Period period, UUID unitId, @Nullable LocalDate day, String reason, Standing by) {
        Obligation like = obligations
                .anyOf(sourceId, period.toText())
                .filter(other -> other.isReceivedBy(by))
                .orElseThrow(() -> new NotFound("roster", sourceId));
        if (obligations.existsBySourceIdAndPeriodAndUnitId(sourceId, period.toText(), unitId)) {
            throw new OwesAlready(unitId);
        }
        LocalDate due = day == null ? like.originalDueOn() : day;
        door.requireToCome(due);
        plans.openTo(like.planId(), unitId);
        Opening opening = like.of(
                unitId, plans.modeOf(like.planId(), unitId), due, day == null ? like.dueSetBy() : by.accountId());
        return obligations
                .saveAndFlush(new Obligation(opening, reason, by.accountId(), clock.instant()))
                .id();
    }

    /** @param writes false only counts what would happen */
    DayChanges setDay(RosterDay wish, boolean writes, Standing by) {
        List<Obligation> owed = obligations
                .stillOwed(wish.sourceId(), wish.period().toText())
                .stream()
                .filter(each -> each.isReceivedBy(by))
                .toList();
        if (owed.isEmpty()) {
            throw new NotFound("roster", wish.sourceId());
        }
        int set = 0;
        int moved = 0;
        int kept = 0;
        for (Obligation each : owed) {
            if (wish.day().equals(each.state().dueOn())) {
                continue;
            }
            boolean dated = each.state().dueOn() != null;
            if (dated && each.state().extensions() > 0 && !wish.forced()) {
                kept++;
                continue;
            }
            set += dated ? 0 : 1;
            moved += dated ? 1 : 0;
            if (writes) {
                each.decideDueWithOthers(wish.day(), wish.reason(), wish.forced(), by.accountId(), clock.instant());
            }
        }
        return new DayChanges(set, moved, kept, owed.size() - set - moved - kept);
    }
}
