package vn.dondoc.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Party;
import vn.dondoc.calendar.DatedPeriod;
import vn.dondoc.calendar.Due;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.Window;

/**
 * All that the page of one plan shows.
 *
 * @param tasks those that were signed
 * @param instructions what leaders added since, as far as it concerns this person
 */
public record PlanPage(
        PlanRow row,
        long version,
        @Nullable String place,
        @Nullable String signingAuthority,
        @Nullable String signerName,
        List<String> recipients,
        @Nullable UUID parentId,
        @Nullable String parentReference,
        boolean opensParent,
        @Nullable UUID successorId,
        @Nullable String successorReference,
        boolean opensSuccessor,
        boolean beforeIsExclusive,
        String monitoringUnitName,
        List<BasisRow> bases,
        List<TargetRow> targets,
        List<TaskRow> tasks,
        List<RegimeRow> regimes,
        List<RegimeRow> askedReports,
        List<InstructionRow> instructions,
        List<DemandRow> demands,
        List<StepRow> steps,
        List<AttachmentRow> attachments,
        boolean mayEdit,
        boolean mayInstruct) {

    public boolean isDraft() {
        return row.status() == PlanStatus.DRAFT;
    }

    /** A draft that this person may change. */
    public boolean mayChange() {
        return mayEdit && isDraft();
    }

    public boolean mayIssue() {
        return mayChange();
    }

    /** In force, and this person may end it. */
    public boolean mayEnd() {
        return mayEdit && (row.status() == PlanStatus.ISSUED || row.status() == PlanStatus.AMENDED);
    }

    /** In force, and this person may ask for a report beside it. */
    public boolean mayAsk() {
        return mayEdit && row.status().isInForce();
    }

    /** A legal basis, linked where it is a plan kept here that this person may see. */
    public record BasisRow(String citation, @Nullable UUID linkedPlanId) {}

    public record TargetRow(
            UUID id,
            String measure,
            TargetDirection direction,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String baseline,
            @Nullable String windowWords) {

        /** As written in Việt Nam: 1.250 or 87,5. */
        public String figure() {
            return value == null
                    ? ""
                    : new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")))
                            .format(value);
        }
    }

    /** A unit or group as a duty names it. */
    public record PartyRow(UUID ownerId, PartyRole role, Party party, String name) {}

    public record TaskRow(
            UUID id,
            int position,
            @Nullable String section,
            String text,
            AssignmentMode mode,
            String dueWords,
            Due due,
            @Nullable LocalDate dueSetOn,
            @Nullable String deliverable,
            @Nullable String sentence,
            List<PartyRow> leads,
            List<PartyRow> coordinators) {

        /** The last day: the one that a person set, else the one computed. */
        public @Nullable LocalDate dueOn() {
            return dueSetOn != null ? dueSetOn : due.lastDay();
        }
    }

    public record RegimeRow(
            UUID id,
            PeriodKind periodKind,
            @Nullable String title,
            String dueWords,
            List<DatedPeriod> schedule,
            @Nullable String cutoffWords,
            boolean embedded,
            UUID recipientId,
            String recipientName,
            UUID intakeUnitId,
            String intakeUnitName,
            @Nullable String sentence,
            List<PartyRow> reporters,
            @Nullable AskedRow asked) {

        /** Leaves out the second halves that the yearly report of the same units covers, as the ledger does. */
        static List<RegimeRow> withoutDoubles(List<RegimeRow> regimes) {
            Set<Party> yearly = regimes.stream()
                    .filter(regime -> regime.periodKind() == PeriodKind.YEAR)
                    .flatMap(regime -> regime.reporters().stream())
                    .map(PartyRow::party)
                    .collect(Collectors.toSet());
            return regimes.stream()
                    .map(regime ->
                            regime.reporters().stream().map(PartyRow::party).allMatch(yearly::contains)
                                    ? regime.withoutSecondHalves()
                                    : regime)
                    .toList();
        }

        private RegimeRow withoutSecondHalves() {
            return new RegimeRow(
                    id,
                    periodKind,
                    title,
                    dueWords,
                    schedule.stream()
                            .filter(dated -> !dated.isUndatedSecondHalf())
                            .toList(),
                    cutoffWords,
                    embedded,
                    recipientId,
                    recipientName,
                    intakeUnitId,
                    intakeUnitName,
                    sentence,
                    reporters,
                    asked);
        }
    }

    /**
     * A report that was asked for while the plan was in force.
     *
     * @param reference the document that asks
     * @param data the days that it is about
     */
    public record AskedRow(Instant at, String who, @Nullable String reference, Window data) {}

    public record DemandRow(
            UUID id,
            String text,
            String dueWords,
            Due due,
            UUID recipientId,
            String recipientName,
            UUID intakeUnitId,
            String intakeUnitName,
            @Nullable String sentence,
            List<PartyRow> parties) {}

    public record StepRow(
            String step, Instant at, String who, @Nullable String reason) {}

    public record AttachmentRow(UUID id, String title, String fileName, long size, boolean signedDocument) {}
}
