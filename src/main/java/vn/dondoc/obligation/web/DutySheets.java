package vn.dondoc.obligation.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.obligation.PlanTimeline;
import vn.dondoc.obligation.Rates;
import vn.dondoc.obligation.RegisteredDuty;
import vn.dondoc.obligation.TimeClass;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.ListSheet;
import vn.dondoc.site.ListSheets;
import vn.dondoc.site.WrittenDate;

/** The columns of the ledger's lists as an office keeps them in workbooks. */
@Component
@lombok.RequiredArgsConstructor
class DutySheets {

    private static final List<TimeClass> SPLIT = List.of(
            TimeClass.DONE_ON_TIME,
            TimeClass.DONE_LATE,
            TimeClass.DOING_ON_TIME,
            TimeClass.DOING_LATE,
            TimeClass.UNDATED);

    private static final List<Bucket> HEAPS =
            List.of(Bucket.OVERDUE, Bucket.THIS_WEEK, Bucket.RETURNED, Bucket.SUBMITTED, Bucket.DONE);

    private final Obligations obligations;
    private final Plans plans;
    private final ListSheets sheets;

    ListSheet<RegisteredDuty> duties(ObligationFilter filter, Standing standing, Standing whole) {
        PlanRow plan = filter.planId() == null ? null : plans.row(filter.planId(), whole);
        return sheets.<RegisteredDuty>list(
                        "viec-va-bao-cao",
                        filter.followed() ? "obligation.list.followed" : "obligation.list.owed",
                        reader -> obligations.registered(filter.atMost(ListSheet.MOST + 1), standing, reader))
                .from(
                        standing.posts().isEmpty()
                                ? ""
                                : standing.posts().getFirst().unitName())
                .about(words(plan))
                .about(filter.isNarrowed() ? sheets.say("obligation.sheet.narrowed") : null)
                .text("obligation.what", 40, row -> title(row.duty()))
                .text("obligation.sheet.document", 18, DutySheets::document)
                .text("obligation.sheet.unit", 24, row -> row.duty().unitName())
                .text(
                        "obligation.role",
                        11,
                        row -> sheets.say("PartyRole." + row.duty().role()))
                .text("obligation.sheet.dueWords", 16, row -> row.duty().dueWords())
                .date("obligation.sheet.dueOn", row -> row.duty().dueOn())
                .text(
                        "obligation.sheet.status",
                        18,
                        row -> sheets.say(row.duty().status().key()))
                .date("obligation.sheet.doneOn", RegisteredDuty::doneOn)
                .text("obligation.sheet.judged", 18, row -> judged(row.duty()))
                .count("DutyColumn.REMINDERS", row -> row.duty().reminders())
                .text("obligation.sheet.remark", 18, row -> remark(row.duty()));
    }

    ListSheet<ObligationCounts.OfPlan> plans(Standing standing) {
        ListSheet<ObligationCounts.OfPlan> sheet = sheets.list(
                        "theo-doi-ke-hoach", "obligation.sheet.by-plan", obligations.countsByPlan(standing))
                .text("obligation.sheet.document", 16, ObligationCounts.OfPlan::reference)
                .text("obligation.plan", 40, ObligationCounts.OfPlan::subject);
        SPLIT.forEach(each -> sheet.count(
                "TimeClass." + each + ".short", row -> row.split().led().of(each)));
        HEAPS.forEach(each ->
                sheet.count("Bucket." + each + ".short", row -> row.counts().of(each)));
        return sheet.count("obligation.all", row -> row.counts().total());
    }

    ListSheet<ObligationCounts.OfUnit> units(PlanRow plan, Standing standing) {
        ListSheet<ObligationCounts.OfUnit> sheet = sheets.list(
                        "tung-don-vi", "obligation.sheet.by-unit", obligations.countsByUnit(plan.id(), standing))
                .about(words(plan))
                .text("obligation.unit", 30, ObligationCounts.OfUnit::unitName)
                .text(
                        "obligation.sheet.remark",
                        12,
                        row -> row.requested() ? sheets.say("obligation.requested") : null);
        SPLIT.forEach(each -> sheet.count(
                "TimeClass." + each + ".short", row -> row.split().led().of(each)));
        HEAPS.forEach(each ->
                sheet.count("Bucket." + each + ".short", row -> row.counts().of(each)));
        return sheet.count("obligation.all", row -> row.counts().total());
    }

    ListSheet<Rates.Line> rates(Rates rates, @Nullable PlanRow plan) {
        return sheets.list(
                        "ty-le-qua-cac-nam",
                        "obligation.rates",
                        Stream.of(rates.lines(), rates.ended(), rates.requested())
                                .flatMap(List::stream)
                                .toList())
                .about(sheets.say("RateView." + rates.view()))
                .about(words(plan))
                .text("obligation.unit", 28, Rates.Line::unitName)
                .text("obligation.rates.year", 8, line -> "" + line.year())
                .figure(
                        "obligation.sheet.rate",
                        line -> line.isFew() || rates.requested().contains(line) ? null : line.rate())
                .count("Timing.ON_TIME", Rates.Line::onTime)
                .count("Timing.LATE", Rates.Line::late)
                .count("Timing.MISSING", Rates.Line::missing)
                .count("Timing.EXEMPT", Rates.Line::exempt)
                .count("obligation.rates.DONE_ON_TIME", Rates.Line::doneOnTime)
                .count("obligation.rates.DONE_LATE", Rates.Line::doneLate)
                .count("obligation.rates.DOING_ON_TIME", Rates.Line::doingOnTime)
                .count("obligation.rates.DOING_LATE", Rates.Line::doingLate)
                .text("obligation.sheet.remark", 20, line -> group(rates, line));
    }

    private @Nullable String group(Rates rates, Rates.Line line) {
        return rates.requested().contains(line)
                ? sheets.say("obligation.rates.requested")
                : rates.ended().contains(line) ? sheets.say("obligation.rates.ended") : null;
    }

    ListSheet<PlanTimeline.Line> timeline(PlanTimeline timeline, PlanRow plan) {
        return sheets.list("so-do-thoi-gian", "obligation.timeline", timeline.lines())
                .about(words(plan))
                .text("obligation.filter.kind", 14, line -> sheets.say("ObligationKind." + line.kind()))
                .text(
                        "obligation.what",
                        44,
                        line -> reported(
                                line.period() == null ? null : line.period().label(), line.title()))
                .date("obligation.sheet.from", PlanTimeline.Line::from)
                .date("obligation.due", PlanTimeline.Line::due)
                .count("obligation.timeline.units", line -> line.counts().total())
                .count("obligation.timeline.done", PlanTimeline.Line::done)
                .count("obligation.timeline.late", PlanTimeline.Line::late)
                .count("PartyRole.COORDINATE", PlanTimeline.Line::helpers);
    }

    private String title(ObligationRow duty) {
        return reported(duty.period() == null ? null : duty.period().label(), duty.title());
    }

    private String reported(@Nullable String period, String title) {
        return period == null ? title : sheets.say("obligation.report", period) + ": " + title;
    }

    private static String document(RegisteredDuty row) {
        return Stream.of(row.duty().planReference(), row.issuedOn() == null ? null : WrittenDate.print(row.issuedOn()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String words(@Nullable PlanRow plan) {
        return plan == null
                ? null
                : plan.reference() == null ? plan.subject() : plan.reference() + " – " + plan.subject();
    }

    /** Whoever helps, or is only asked, is not judged by days. */
    private String judged(ObligationRow duty) {
        if (duty.isCoordinating()) {
            return sheets.say("PartyRole.COORDINATE");
        }
        String word = duty.isReport() && !duty.isRequested()
                ? sheets.say("Timing." + duty.timing())
                : sheets.say("TimeClass." + duty.timeClass());
        return duty.daysLate() > 0 ? word + " (" + sheets.say("obligation.days", duty.daysLate()) + ")" : word;
    }

    private @Nullable String remark(ObligationRow duty) {
        return duty.extensions() > 0 ? sheets.say("obligation.sheet.extended", duty.extensions()) : null;
    }
}
