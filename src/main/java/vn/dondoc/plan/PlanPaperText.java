package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Issuing;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.document.paper.PaperKind;
import vn.dondoc.document.paper.Paragraph;
import vn.dondoc.document.paper.Part;
import vn.dondoc.document.paper.Words;
import vn.dondoc.plan.PlanPage.DemandRow;
import vn.dondoc.plan.PlanPage.PartyRow;
import vn.dondoc.plan.PlanPage.RegimeRow;
import vn.dondoc.plan.PlanPage.TargetRow;
import vn.dondoc.plan.PlanPage.TaskRow;

/** Words what a plan consists of: targets, tasks by section, reports, plans of the units' own. */
@Component
@lombok.RequiredArgsConstructor
class PlanPaperText {

    /** What numbered a section where it was written; here its place numbers it. */
    private static final Pattern OWN_NUMBER = Pattern.compile("^\\s*(?:(?:[IVXLC]+|\\d+|\\p{L})\\s*[.)/:-]\\s*)+");

    private static final Pattern ONLY_NUMBER =
            Pattern.compile("\\s*(?:(?:[IVXLC]+|\\d+|\\p{L})(?:[\\s.)/:-]+(?:[IVXLC]+|\\d+|\\p{L}))*[\\s.)/:-]*)?");

    private final MessageSource messages;

    List<Part> of(PlanPage page, PaperKind kind, Issuing issuing) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.paragraph(
                say("plan.paper.first", issuing.name(), kind.word(), page.row().subject())));
        targets(page.targets(), parts);
        tasks(page.tasks(), parts);
        reports(page.regimes(), parts);
        demands(page.demands(), parts);
        parts.add(Part.paragraph(
                say("plan.paper.last", kind.word(), page.row().subject(), issuing.name(), page.monitoringUnitName())));
        return parts;
    }

    private void targets(List<TargetRow> targets, List<Part> parts) {
        if (targets.isEmpty()) {
            return;
        }
        parts.add(Part.section(say("plan.paper.targets")));
        for (TargetRow target : targets) {
            String wanted = target.direction() == TargetDirection.WORDS
                    ? ""
                    : ": " + say("TargetDirection." + target.direction()).toLowerCase(Locale.of("vi", "VN")) + " "
                            + target.figure() + " " + (target.unit() == null ? "" : target.unit());
            String baseline =
                    target.baseline() == null ? "" : " (" + say("plan.target.baseline.is", target.baseline()) + ")";
            String window = target.windowWords() == null ? "" : " (" + target.windowWords() + ")";
            parts.add(Part.numbered(ended(target.measure() + wanted.stripTrailing() + baseline + window)));
        }
    }

    private void tasks(List<TaskRow> tasks, List<Part> parts) {
        if (tasks.isEmpty()) {
            return;
        }
        parts.add(Part.section(say("plan.paper.tasks")));
        boolean divided = tasks.stream().anyMatch(task -> !title(task).isEmpty());
        @Nullable String before = null;
        for (TaskRow task : tasks) {
            String section = title(task);
            if (divided && (before == null || !section.equals(before))) {
                parts.add(Part.clause(section.isEmpty() ? say("plan.paper.tasks.other") : section));
            }
            before = section;
            parts.add(divided ? Part.point(ended(task.text())) : Part.numbered(ended(task.text())));
            particulars(task, parts);
        }
    }

    /** A section that only has a number has no title to be printed. */
    private static String title(TaskRow task) {
        String section = task.section();
        return section == null || ONLY_NUMBER.matcher(section).matches()
                ? ""
                : OWN_NUMBER.matcher(section).replaceFirst("").strip();
    }

    private void particulars(TaskRow task, List<Part> parts) {
        boolean asked = task.mode() == AssignmentMode.REQUEST;
        add(parts, asked ? "plan.paper.task.asked" : "plan.paper.task.lead", names(task.leads()));
        add(parts, "plan.paper.task.with", names(task.coordinators()));
        add(parts, "plan.paper.task.due", due(task));
        add(parts, "plan.paper.task.deliverable", task.deliverable() == null ? "" : task.deliverable());
    }

    /** As the plan words it; what a person has set instead is said as a day. */
    private static String due(TaskRow task) {
        return task.dueSetOn() == null ? task.dueWords() : "hết ngày " + SpokenDate.of(task.dueSetOn());
    }

    private void add(List<Part> parts, String key, String words) {
        if (!words.isBlank()) {
            parts.add(
                    Paragraph.of(Paragraph.Mark.DASH, Words.italic(say(key)), Words.plain(" " + ended(words.strip()))));
        }
    }

    private void reports(List<RegimeRow> regimes, List<Part> parts) {
        if (regimes.isEmpty()) {
            return;
        }
        parts.add(Part.section(say("plan.paper.reports")));
        for (RegimeRow regime : regimes) {
            String title = regime.title() == null ? "" : " (" + regime.title() + ")";
            parts.add(Part.numbered(ended(say(
                    "plan.paper.report",
                    names(regime.reporters()),
                    regime.periodKind().words() + title,
                    to(regime.recipientName(), regime.intakeUnitName()),
                    regime.dueWords()))));
            add(parts, "plan.paper.report.cutoff", regime.cutoffWords() == null ? "" : regime.cutoffWords());
        }
    }

    private void demands(List<DemandRow> demands, List<Part> parts) {
        if (demands.isEmpty()) {
            return;
        }
        parts.add(Part.section(say("plan.paper.demands")));
        for (DemandRow demand : demands) {
            parts.add(Part.numbered(ended(say(
                    "plan.paper.demand",
                    names(demand.parties()),
                    demand.text(),
                    to(demand.recipientName(), demand.intakeUnitName()),
                    demand.dueWords()))));
        }
    }

    private String to(String recipient, String intake) {
        return recipient.equals(intake) ? recipient : say("plan.paper.through", recipient, intake);
    }

    private static String names(List<PartyRow> parties) {
        return parties.stream().map(PartyRow::name).distinct().collect(Collectors.joining(", "));
    }

    private static String ended(String words) {
        return words.strip().replaceFirst("[\\s.;,]+$", "") + ".";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("vi", "VN"));
    }
}
