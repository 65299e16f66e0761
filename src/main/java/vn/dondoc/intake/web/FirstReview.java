package vn.dondoc.intake.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.intake.understanding.AssignmentMode;
import vn.dondoc.intake.understanding.Deadline;
import vn.dondoc.intake.understanding.Draft;
import vn.dondoc.intake.understanding.Found;
import vn.dondoc.intake.understanding.PlannedTask;
import vn.dondoc.intake.understanding.ReportClause;
import vn.dondoc.intake.understanding.ReportKind;
import vn.dondoc.intake.understanding.Responsibility;
import vn.dondoc.intake.understanding.Span;

/** Fills the review with what was understood, before anybody changed it; everything is said once. */
final class FirstReview {

    private static final double SAME = 0.7;
    /** Sentences that open and close every plan and ask for nothing. */
    private static final Pattern FRAME = Pattern.compile("^Trên đây là|(?:cụ thể|nội dung) như sau:?$|như sau:$");

    private final Draft draft;
    private final Setting setting;
    private final Names names;
    private final ReviewForm form = new ReviewForm();

    private FirstReview(Draft draft, Setting setting) {
        this.draft = draft;
        this.setting = setting;
        this.names = new Names(setting.circle(), List.of());
    }

    static ReviewForm of(String text, Draft draft, Setting setting, @Nullable UUID parent) {
        FirstReview review = new FirstReview(draft, setting);
        review.form.head = FirstHead.of(text, draft, setting, parent);
        draft.targets().forEach(review::target);
        draft.tasks().forEach(review::task);
        draft.responsibilities().forEach(review::duties);
        draft.otherDeadlines().forEach(review::deadline);
        draft.reporting().forEach(review::report);
        draft.notUnderstood().forEach(review::missed);
        review.form.tasks.sort(Comparator.comparingInt(line -> start(line.source)));
        return review.form;
    }

    private void target(Found<String> found) {
        ReviewForm.TargetLine line = FirstTarget.of(found.value());
        line.keep = true;
        line.doubt |= found.doubtful();
        line.source = Source.of(found.spans());
        form.targets.add(line);
    }

    /** Nobody can be asked for what has no lead: such a task waits unticked until somebody names one. */
    private void task(PlannedTask found) {
        ReviewForm.TaskLine line = new ReviewForm.TaskLine();
        line.text = found.text().value();
        line.leads = listed(found.lead());
        line.coordinators = listed(found.support());
        line.mode = mode(line.leads, AssignmentMode.ASSIGN);
        line.dueWords = value(found.timeframe());
        line.deliverable = value(found.deliverable());
        line.section = found.sectionPath();
        line.source = Source.of(found.text().spans());
        line.keep = !line.leads.isEmpty();
        line.doubt = !line.keep
                || found.text().doubtful()
                || found.lead().stream().anyMatch(FirstReview::isDoubtful)
                || isDoubtful(found.timeframe());
        form.tasks.add(line);
    }

    private void duties(Responsibility responsibility) {
        for (Found<String> duty : responsibility.duties()) {
            boolean reported =
                    draft.reporting().stream().anyMatch(clause -> overlap(duty.spans(), List.of(clause.sentence())));
            DutyPieces pieces = DutyPieces.of(duty.value(), reported);
            String agency = responsibility.agency().value();
            if (!pieces.work().isEmpty() && form.tasks.stream().noneMatch(task -> isSame(task.source, duty.spans()))) {
                boolean whole = pieces.ownPlans().isEmpty() && !reported && !pieces.closing();
                ReviewForm.TaskLine line = new ReviewForm.TaskLine();
                line.keep = true;
                line.text = whole ? duty.value() : pieces.workWords();
                line.leads = agency;
                line.mode = mode(agency, responsibility.mode().value());
                line.section = responsibility.sectionPath();
                line.source = Source.of(duty.spans());
                line.doubt = duty.doubtful() || responsibility.agency().doubtful();
                form.tasks.add(line);
            }
            pieces.ownPlans().forEach(words -> ownPlan(words, duty, agency));
        }
    }

    private void ownPlan(String words, Found<String> duty, String agency) {
        Deadline due = draft.otherDeadlines().stream()
                .filter(deadline -> deadline.ownPlan() && overlap(duty.spans(), List.of(deadline.sentence())))
                .findFirst()
                .orElse(null);
        demand(words, agency, due, Source.of(duty.spans()), duty.doubtful());
    }

    private void demand(String words, String agency, @Nullable Deadline due, String source, boolean doubt) {
        ReviewForm.DemandLine line = new ReviewForm.DemandLine();
        line.keep = true;
        line.text = words;
        line.parties = agency;
        line.dueWords = due == null ? "" : due.due().value();
        UUID recipient = recipient(due == null ? null : due.recipient());
        line.recipientId = recipient.toString();
        line.intakeUnitId = intake(null, recipient).toString();
        line.source = source;
        line.doubt = doubt || agency.isEmpty();
        form.demands.add(line);
    }

    private void deadline(Deadline found) {
        List<Span> place = List.of(found.sentence());
        String agency = agencyAt(place);
        if (found.ownPlan()) {
            if (form.demands.stream().noneMatch(line -> overlap(line.source, place))) {
                demand(found.what().value(), agency, found, Source.of(place), true);
            }
            return;
        }
        for (ReviewForm.TaskLine task : form.tasks) {
            if (overlap(task.source, place)) {
                task.dueWords = Objects.requireNonNullElse(task.dueWords, "").isBlank()
                        ? found.due().value()
                        : task.dueWords;
                return;
            }
        }
        ReviewForm.TaskLine line = new ReviewForm.TaskLine();
        line.text = found.what().value();
        line.leads = agency;
        line.mode = mode(agency, AssignmentMode.ASSIGN);
        line.dueWords = found.due().value();
        line.source = Source.of(place);
        line.keep = !agency.isEmpty();
        line.doubt = true;
        form.tasks.add(line);
    }

    private void report(ReportClause found) {
        ReviewForm.RegimeLine line = new ReviewForm.RegimeLine();
        line.reporters = Objects.requireNonNullElse(clean(value(found.reporter())), "");
        UUID recipient = recipient(found.recipient());
        line.recipientId = recipient.toString();
        line.intakeUnitId = intake(found.through(), recipient).toString();
        line.periodKind = kind(found).name();
        line.dueWords = value(found.due());
        line.source = Source.of(List.of(found.sentence()));
        boolean unsure = found.reporter() == null || isDoubtful(found.reporter());
        boolean vague = found.kind().value() == ReportKind.OTHER && found.date() == null;
        line.keep = !(unsure && vague);
        line.doubt = unsure || found.kind().doubtful() || isDoubtful(found.due());
        form.regimes.add(line);
    }

    private void missed(Found<String> sentence) {
        ReviewForm.MissedLine line = new ReviewForm.MissedLine();
        line.text = sentence.value();
        line.source = Source.of(sentence.spans());
        line.choice = FRAME.matcher(sentence.value()).find() ? MissedSentences.IGNORE : "";
        form.missed.add(line);
    }

    /** "Đề nghị" where the document says so, or where the body named stands outside the hierarchy. */
    private String mode(String leads, AssignmentMode said) {
        List<vn.dondoc.agency.Circle.Member> members = names.of(leads).members();
        boolean requested = !members.isEmpty() && members.stream().allMatch(vn.dondoc.agency.Circle.Member::requested);
        return (requested ? AssignmentMode.REQUEST : said).name();
    }

    private UUID recipient(@Nullable Found<String> found) {
        return unit(found == null ? null : found.value(), setting.matched());
    }

    /** What is for the issuer arrives at the monitoring unit, unless the document names another. */
    private UUID intake(@Nullable Found<String> through, UUID recipient) {
        UUID usual = recipient.equals(setting.matched()) ? setting.monitor() : recipient;
        return unit(through == null ? null : through.value(), usual);
    }

    private UUID unit(@Nullable String name, UUID otherwise) {
        return names.of(clean(name)).members().stream()
                .map(member -> member.party().unitId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }

    private String agencyAt(List<Span> place) {
        return draft.responsibilities().stream()
                .filter(each -> each.duties().stream().anyMatch(duty -> overlap(duty.spans(), place)))
                .map(each -> each.agency().value())
                .findFirst()
                .orElse("");
    }

    private static PeriodKind kind(ReportClause clause) {
        return switch (clause.kind().value()) {
            case HALF_YEAR -> PeriodKind.HALF_YEAR;
            case YEAR -> PeriodKind.YEAR;
            case QUARTER -> PeriodKind.QUARTER;
            case MONTH -> PeriodKind.MONTH;
            case AD_HOC -> PeriodKind.AD_HOC;
            case OTHER -> PeriodKind.ONCE;
        };
    }

    private static String listed(List<Found<String>> found) {
        return found.stream().map(Found::value).collect(Collectors.joining("; "));
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    private static boolean isDoubtful(@Nullable Found<?> found) {
        return found != null && found.doubtful();
    }

    private static @Nullable String clean(@Nullable String name) {
        return name == null || name.contains("(") ? name : name.replaceFirst("[),.;:\\s]+$", "");
    }

    private static int start(@Nullable String source) {
        List<Span> spans = Source.parse(source, Integer.MAX_VALUE);
        return spans.isEmpty() ? Integer.MAX_VALUE : spans.getFirst().start();
    }

    private static boolean overlap(@Nullable String source, List<Span> others) {
        return overlap(Source.parse(source, Integer.MAX_VALUE), others);
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    /** Most of the words of one are words of the other. */
    private static boolean isSame(@Nullable String source, List<Span> others) {
        List<Span> mine = new ArrayList<>(Source.parse(source, Integer.MAX_VALUE));
        int common = mine.stream()
                .mapToInt(span -> others.stream()
                        .mapToInt(other ->
                                Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.start(), other.start())))
                        .sum())
                .sum();
        return common > SAME * Math.min(length(mine), length(others));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }
}
