package vn.dondoc.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.ChangeKind;
import vn.dondoc.agency.GroupRule;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationStep;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.TargetDirection;
import vn.dondoc.progress.Measure;

/**
 * One part of the demo world as its file tells it; units and groups are named by keys of that file.
 *
 * @param from told only where the program's day is that one or later
 * @param after the title of the part that this one goes on from, with its units and people
 */
record Tale(
        String title,
        LocalDate since,
        List<UnitTale> units,
        List<CommitteeTale> committees,
        List<GroupTale> groups,
        List<PersonTale> people,
        List<PlanTale> plans,
        @Nullable List<AskingTale> askings,
        List<Act> acts,
        @Nullable List<ClosingTale> closings,
        @Nullable List<ReorganisationTale> reorganisations,
        @Nullable LocalDate from,
        @Nullable String after) {

    /** Whether this part is told on that day at all. */
    boolean isToldOn(LocalDate today) {
        return from == null || !from.isAfter(today);
    }

    record UnitTale(
            String key,
            UnitKind kind,
            Tier tier,
            String name,
            String brief,
            @Nullable String parent,
            @Nullable String code,
            @Nullable List<String> aliases) {}

    record CommitteeTale(
            String unit,
            String topic,
            @Nullable String chair,
            @Nullable String standing,
            String notation) {}

    record GroupTale(
            String key,
            String owner,
            String name,
            GroupRule rule,
            @Nullable List<String> members,
            @Nullable List<String> aliases) {}

    /** @param who name and post, as the accounts at the door are told apart */
    record PersonTale(String username, String name, String who, List<PostTale> posts) {}

    record PostTale(String unit, PostingRole role, String position) {}

    record PlanTale(
            String by,
            String draftingUnit,
            LocalDate on,
            String number,
            String issuer,
            String place,
            String subject,
            List<LocalDate> window,
            String monitor,
            @Nullable String parent,
            @Nullable String signing,
            @Nullable String signer,
            @Nullable List<String> bases,
            @Nullable List<String> recipients,
            @Nullable List<TargetTale> targets,
            List<TaskTale> tasks,
            List<RegimeTale> regimes,
            List<DemandTale> demands) {}

    record TargetTale(
            String measure,
            TargetDirection direction,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String baseline) {}

    record TaskTale(
            String section,
            String text,
            AssignmentMode mode,
            List<String> leads,
            List<String> coordinators,
            String due,
            @Nullable String deliverable,
            String sentence) {}

    /**
     * What was done on a task besides the steps of the ledger, in this order.
     *
     * @param to who got the work; {@code note}: what she was told
     * @param answer to the last that the unit asked
     * @param log what was counted as it happened
     */
    record DeedTale(
            @Nullable String to,
            @Nullable String note,
            @Nullable Measure measure,
            @Nullable String done,
            @Nullable BigDecimal amount,
            @Nullable String delayReason,
            @Nullable String obstacles,
            @Nullable String recommendation,
            @Nullable Map<String, String> links,
            @Nullable DocumentTale document,
            @Nullable String answer,
            @Nullable List<LogTale> log) {}

    /** One line of a running log. */
    record LogTale(
            LocalDate day,
            String code,
            BigDecimal quantity,
            String words,
            @Nullable String address) {}

    record DocumentTale(String title, String number, LocalDate on, String signer) {}

    record RegimeTale(
            List<String> reporters,
            PeriodKind kind,
            String due,
            @Nullable String title,
            @Nullable Boolean embedded,
            String recipient,
            String intake,
            String sentence,
            @Nullable FormTale form) {}

    /** Indicators of the library; {@code continues} is the number of the plan whose reports these go on from. */
    record FormTale(List<String> indicators, @Nullable String continues) {}

    /** A report asked for beside the plan. */
    record AskingTale(
            LocalDate on,
            String by,
            String plan,
            List<String> reporters,
            PeriodKind kind,
            String title,
            List<LocalDate> data,
            LocalDate due,
            @Nullable String reference,
            String recipient,
            String intake,
            @Nullable String sentence,
            @Nullable FormTale form) {}

    record ClosingTale(LocalDate on, String by, String plan, String reason) {}

    /**
     * A change of the organisation. What stands open passes to heirs as the program proposes, unless said otherwise; heirs
     * and takers are numbered from 0, takers after heirs.
     *
     * @param also units that are needed for it and were there before
     * @param ending those below that end with it
     * @param ends why what the ending units owe is not passed on; null where it is
     * @param led the number of who takes over what they lead, where that is not their heir
     * @param people by username: the number of an heir
     * @param positions by username: what he or she is called there
     */
    record ReorganisationTale(
            LocalDate on,
            ChangeKind kind,
            @Nullable List<UnitTale> also,
            List<String> units,
            @Nullable List<HeirTale> heirs,
            @Nullable List<String> takers,
            String basis,
            @Nullable LocalDate signedOn,
            @Nullable String name,
            @Nullable String brief,
            @Nullable List<String> ending,
            @Nullable String ends,
            @Nullable Integer led,
            @Nullable Map<String, Integer> people,
            @Nullable Map<String, String> positions) {}

    /** One that is there is named by its key alone. */
    record HeirTale(
            String key,
            @Nullable UnitKind kind,
            @Nullable Tier tier,
            @Nullable String name,
            @Nullable String brief,
            @Nullable String parent,
            @Nullable String code,
            @Nullable Boolean keeps) {}

    record DemandTale(
            List<String> parties, String text, String due, String recipient, String intake, String sentence) {}

    /**
     * What somebody did with an obligation: a step of the ledger, work on a task, or what leaders and those who urge did because of it; {@code text}: a part of its title, where a unit has several; {@code day}: the
     * last day that was set or wished for.
     */
    record Act(
            LocalDate on,
            String by,
            String plan,
            ObligationKind kind,
            @Nullable ObligationStep step,
            @Nullable String unit,
            @Nullable String words,
            @Nullable PeriodKind period,
            @Nullable String text,
            @Nullable LocalDate day,
            @Nullable ReportTale report,
            @Nullable DeedTale task,
            @Nullable LetterTale letter,
            @Nullable InstructionTale instruction) {}

    /** The letter that urged all who were late with the same report, as it was numbered and signed. */
    record LetterTale(String number, LocalDate day, String signer) {}

    /** What a leader instructed because of a duty. */
    record InstructionTale(String text, LocalDate due) {}

    /**
     * What was written into a report, or remarked on it.
     *
     * @param answers by the keys of the form's fields
     * @param head who approved it, where the unit has a head
     * @param gathered made from the reports of others before it was handed in
     * @param kept only drafted so far
     */
    record ReportTale(
            @Nullable Map<String, String> answers,
            @Nullable String head,
            @Nullable Boolean gathered,
            @Nullable Boolean kept) {}
}
