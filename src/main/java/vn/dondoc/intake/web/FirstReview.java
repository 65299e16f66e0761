package vn.dondoc.intake.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Circle;
import vn.dondoc.intake.understanding.AssignmentMode;
import vn.dondoc.intake.understanding.Deadline;
import vn.dondoc.intake.understanding.Draft;
import vn.dondoc.intake.understanding.Found;
import vn.dondoc.intake.understanding.PlannedTask;
import vn.dondoc.intake.understanding.Responsibility;
import vn.dondoc.intake.understanding.Span;

/**
 * Fills the review with what was understood, before anybody changed it; everything is said once, which is why tasks,
 * duties, deadlines and demands stand in one type: each looks at what the others have taken already.
 */
final class FirstReview {

    /** Sentences that open and close every plan and ask for nothing. */
    private static final Pattern FRAME = Pattern.compile("^Trên đây là|(?:cụ thể|nội dung) như sau:?$|như sau:$");

    private final Draft draft;
    private final Names names;
    private final FirstReports receivers;
    private final ReviewForm form = new ReviewForm();

    private FirstReview(Draft draft, Setting setting) {
        this.draft = draft;
        this.names = new Names(setting.circle(), List.of());
        this.receivers = new FirstReports(setting, names);
    }

    static ReviewForm of(String text, Draft draft, Setting setting, @Nullable UUID parent) {
        FirstReview review = new FirstReview(draft, setting);
        review.form.head = FirstHead.of(text, draft, setting, parent);
        draft.targets().forEach(review::target);
        draft.tasks().forEach(review::task);
        draft.responsibilities().forEach(review::duties);
        draft.otherDeadlines().forEach(review::deadline);
        draft.reporting().forEach(clause -> review.form.regimes.add(review.receivers.report(clause)));
        draft.notUnderstood().forEach(review::missed);
        review.form.tasks.sort(Comparator.comparingInt(line -> Source.start(line.source)));
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
            boolean reported = draft.reporting().stream()
                    .anyMatch(clause -> Source.overlap(duty.spans(), List.of(clause.sentence())));
            DutyPieces pieces = DutyPieces.of(duty.value(), reported);
            String agency = responsibility.agency().value();
            if (!pieces.work().isEmpty()
                    && form.tasks.stream().noneMatch(task -> Source.isSame(task.source, duty.spans()))) {
                ReviewForm.TaskLine line = new ReviewForm.TaskLine();
                line.keep = true;
                line.text = pieces.whole() ? duty.value() : pieces.workWords();
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
                .filter(deadline -> deadline.ownPlan() && Source.overlap(duty.spans(), List.of(deadline.sentence())))
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
        UUID recipient = receivers.recipient(due == null ? null : due.recipient());
        line.recipientId = recipient.toString();
        line.intakeUnitId = receivers.intake(null, recipient).toString();
        line.source = source;
        line.doubt = doubt || agency.isEmpty();
        form.demands.add(line);
    }

    private void deadline(Deadline found) {
        List<Span> place = List.of(found.sentence());
        String agency = agencyAt(place);
        if (found.ownPlan()) {
            if (form.demands.stream().noneMatch(line -> Source.overlap(line.source, place))) {
                demand(found.what().value(), agency, found, Source.of(place), true);
            }
            return;
        }
        for (ReviewForm.TaskLine task : form.tasks) {
            if (Source.overlap(task.source, place)) {
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

    private void missed(Found<String> sentence) {
        ReviewForm.MissedLine line = new ReviewForm.MissedLine();
        line.text = sentence.value();
        line.source = Source.of(sentence.spans());
        line.choice = FRAME.matcher(sentence.value()).find() ? MissedSentences.IGNORE : "";
        form.missed.add(line);
    }

    /** "Đề nghị" where the document says so, or where the body named stands outside the hierarchy. */
    private String mode(String leads, AssignmentMode said) {
        List<Circle.Member> members = names.of(leads).members();
        boolean requested = !members.isEmpty() && members.stream().allMatch(Circle.Member::requested);
        return (requested ? AssignmentMode.REQUEST : said).name();
    }

    private String agencyAt(List<Span> place) {
        return draft.responsibilities().stream()
                .filter(each -> each.duties().stream().anyMatch(duty -> Source.overlap(duty.spans(), place)))
                .map(each -> each.agency().value())
                .findFirst()
                .orElse("");
    }

    private static String listed(List<Found<String>> found) {
        return found.stream().map(Found::value).collect(Collectors.joining("; "));
    }

    static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    static boolean isDoubtful(@Nullable Found<?> found) {
        return found != null && found.doubtful();
    }
}
