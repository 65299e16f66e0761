package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Party;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.NotFound;

/**
 * The front door to what leaders instruct under a plan in force (ý kiến chỉ đạo): each instruction is a duty from then on.
 * What was signed is not touched. A plan whose issuer the person does not lead or oversee is {@link NotFound}.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class Instructions {

    private final ChangeablePlans changeable;
    private final Additions additions;
    private final PlanQueries queries;
    private final Roster roster;
    private final Reach reach;
    private final DutyNames dutyNames;
    private final JdbcClient jdbc;

    /**
     * Each of the units owes it from now on and may read the plan.
     *
     * @return the id of the task that this adds to the plan, beside those that were signed
     * @throws NotFound also where it names a unit beyond the issuer's circle, or answers a duty that is not of this plan
     * @throws IllegalArgumentException where its due day is over
     */
    public UUID instruct(UUID planId, Instruction instruction, Standing by) {
        Plan plan = changeable.led(planId, by);
        additions.requireToCome(instruction.dueOn());
        LocalDate today = additions.today();
        reach.requireWithin(
                plan,
                instruction.units().stream().map(Party::unit).collect(Collectors.toCollection(HashSet::new)),
                today);
        UUID answers = instruction.answers();
        if (answers != null) {
            dutyNames.of(planId, answers, by).orElseThrow(() -> new NotFound("duty under plan", answers));
        }
        boolean onlyAsked = instruction.units().stream()
                .allMatch(unit -> roster.modeOf(plan, unit, today) == AssignmentMode.REQUEST);
        Task task = plan.instruct(
                instruction,
                onlyAsked ? AssignmentMode.REQUEST : AssignmentMode.ASSIGN,
                by.position(plan.speaker()),
                by.accountId(),
                additions.now());
        additions.keep(
                plan,
                Set.copyOf(instruction.units()),
                new Instructed(planId, task.id(), plan.designation(), task.text(), by.accountId(), by.username()));
        return task.id();
    }

    /**
     * Takes an instruction back: units that still owe it owe it no longer; what was handed in or done stays, and the
     * instruction stays readable.
     *
     * @throws NotFound where it is no instruction under this plan
     * @throws ObjectOptimisticLockingFailureException where it was taken back before, or nobody owes it any more
     */
    public void withdraw(UUID planId, UUID taskId, String reason, Standing by) {
        Plan plan = changeable.led(planId, by);
        Task task = plan.task(taskId);
        Instructing given = given(task);
        if (task.withdrawn() != null || dutyNames.owing(taskId) == 0) {
            throw new ObjectOptimisticLockingFailureException(Plan.class, planId);
        }
        plan.withdraw(task, reason.strip(), by.accountId(), additions.now());
        additions.keep(
                plan,
                Set.of(),
                new InstructionWithdrawn(
                        planId,
                        taskId,
                        given.answersId(),
                        plan.designation(),
                        reason.strip(),
                        by.accountId(),
                        by.username()));
    }

    /**
     * An instruction that this person may take back.
     *
     * @throws NotFound where that is not so, or it was taken back before
     */
    @Transactional(readOnly = true)
    public InstructionRow standing(UUID planId, UUID taskId, Standing standing) {
        plan(planId, standing);
        return queries.page(planId, standing).instructions().stream()
                .filter(each -> each.id().equals(taskId) && each.withdrawn() == null)
                .findFirst()
                .orElseThrow(() -> new NotFound("instruction", taskId));
    }

    /** How many units have still to do what was instructed: where nobody has, it cannot be taken back. */
    @Transactional(readOnly = true)
    public long owing(UUID taskId) {
        return dutyNames.owing(taskId);
    }

    /** Who owes what was instructed: what the ledger opens. */
    @Transactional(readOnly = true)
    public InstructedDuties duties(UUID planId, UUID taskId) {
        Plan plan = additions.kept(planId);
        Task task = plan.task(taskId);
        Instructing given = given(task);
        String who = jdbc.sql("select display_name from account where id = ?")
                .param(given.by())
                .query(String.class)
                .single();
        return new InstructedDuties(
                roster.dutiesOf(plan, task), task.text(), who, given.position(), given.day(), given.answersId());
    }

    /**
     * A plan in force under which this person may instruct.
     *
     * @throws NotFound where that is not so
     */
    @Transactional(readOnly = true)
    public PlanRow plan(UUID planId, Standing standing) {
        PlanRow plan = queries.row(planId, standing);
        if (!PlanPolicy.mayInstruct(plan, standing)) {
            throw new NotFound("plan to instruct under", planId);
        }
        return plan;
    }

    /** Those of these plans under which this person may instruct. */
    @Transactional(readOnly = true)
    public Set<UUID> open(Collection<UUID> planIds, Standing standing) {
        return planIds.isEmpty()
                ? Set.of()
                : queries.rows(planIds, standing).stream()
                        .filter(plan -> PlanPolicy.mayInstruct(plan, standing))
                        .map(PlanRow::id)
                        .collect(Collectors.toSet());
    }

    private static Instructing given(Task task) {
        Instructing given = task.instructed();
        if (given == null) {
            throw new NotFound("instruction", task.id());
        }
        return given;
    }

    /** The duty that an instruction is to answer. */
    @Transactional(readOnly = true)
    public Optional<DutyNames.NamedDuty> answered(UUID planId, @Nullable UUID dutyId, Standing standing) {
        return dutyId == null ? Optional.empty() : dutyNames.of(planId, dutyId, standing);
    }
}
