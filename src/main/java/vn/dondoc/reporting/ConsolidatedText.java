package vn.dondoc.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.paper.Paragraph;
import vn.dondoc.document.paper.Part;
import vn.dondoc.document.paper.Words;
import vn.dondoc.reporting.ConsolidationPage.FigureLine;
import vn.dondoc.reporting.ConsolidationPage.TargetLine;
import vn.dondoc.reporting.ReportOutline.Chapter;
import vn.dondoc.reporting.ReportOutline.Clause;
import vn.dondoc.reporting.consolidation.GatheredForm;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Section;

/** The text of a consolidated report as a paper: its sections, and among the results figures, targets, discipline. */
@Component
@lombok.RequiredArgsConstructor
class ConsolidatedText {

    private final ChildDataGate childData;
    private final MessageSource messages;

    /** @param plan with its issuer and subject; {@code named} without */
    record Frame(String plan, String named, String unit) {}

    record Told(List<FigureLine> figures, List<TargetLine> targets) {}

    List<Part> of(ConsolidatedView view, Told told, Frame frame) {
        String period = view.sheet().owed().period().label();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.paragraph(say("reporting.paper.first", frame.plan(), frame.unit(), period)));
        Set<FieldKey> withheld = withheld(view);
        for (Chapter chapter : ReportOutline.of(
                view.form().sections(), say("reporting.paper.results"), say("reporting.paper.judgement"))) {
            List<Part> inside = new ArrayList<>();
            words(view, chapter.section(), withheld, inside);
            for (Clause clause : chapter.clauses()) {
                under(clause.title(), words(view, clause.section(), withheld, new ArrayList<>()), inside);
            }
            if (chapter.results()) {
                under(say("reporting.paper.figures"), figures(told.figures()), inside);
                under(say("reporting.paper.targets"), targets(told.targets()), inside);
                view.form()
                        .section(GatheredForm.DISCIPLINE)
                        .ifPresent(section ->
                                under(section.heading(), words(view, section, withheld, new ArrayList<>()), inside));
            }
            if (!inside.isEmpty()) {
                parts.add(Part.section(chapter.title()));
                parts.addAll(inside);
            }
        }
        parts.add(Part.paragraph(say("reporting.paper.last", frame.named(), period, frame.unit())));
        return parts;
    }

    private static void under(String title, List<Part> parts, List<Part> inside) {
        if (!parts.isEmpty()) {
            inside.add(Part.clause(title));
            inside.addAll(parts);
        }
    }

    /** What may tell who a child is goes into no paper, be it a draft that no gate has seen. */
    private Set<FieldKey> withheld(ConsolidatedView view) {
        return childData.problems(view.sheet().id(), view.form(), view.shown()).stream()
                .map(problem -> problem.field())
                .collect(Collectors.toSet());
    }

    private List<Part> words(
            ConsolidatedView view, @Nullable Section section, Set<FieldKey> withheld, List<Part> into) {
        if (section == null) {
            return into;
        }
        if (withheld.contains(section.field())) {
            into.add(Part.paragraph(Words.italic(say("reporting.paper.withheld"))));
            return into;
        }
        view.shown()
                .text(section.field())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ConsolidatedText::line)
                .forEach(into::add);
        return into;
    }

    private static Part line(String line) {
        String bare = line.replaceFirst("^[-–+*•]\\s*", "");
        if (bare.isBlank() || bare.equals(line)) {
            return Part.paragraph(line);
        }
        return Paragraph.of(line.startsWith("+") ? Paragraph.Mark.PLUS : Paragraph.Mark.DASH, Words.plain(bare));
    }

    /** Each figure that there is, compared as the page compares it. */
    private List<Part> figures(List<FigureLine> lines) {
        return lines.stream()
                .filter(line -> !line.value().isEmpty())
                .map(line -> {
                    String unit = line.unit().isBlank() || line.unit().equals("%") ? "" : " " + line.unit();
                    String comparison =
                            line.lastYear().isEmpty() || line.comparison().isEmpty() ? "" : ", " + line.comparison();
                    return (Part) Paragraph.of(
                            line.part() ? Paragraph.Mark.PLUS : Paragraph.Mark.DASH,
                            Words.plain(line.label() + ": " + line.value() + unit + comparison + "."));
                })
                .toList();
    }

    private List<Part> targets(List<TargetLine> targets) {
        if (targets.isEmpty()) {
            return List.of();
        }
        return List.of(Part.listed(
                List.of(
                        Column.text(say("reporting.consolidation.measure"), 34),
                        Column.text(say("reporting.consolidation.baseline"), 11),
                        Column.text(say("reporting.consolidation.wanted"), 16),
                        Column.text(say("reporting.consolidation.reached"), 18),
                        Column.text(say("reporting.consolidation.verdict"), 11)),
                targets,
                target -> List.of(
                        Cell.text(target.measure()),
                        Cell.text(target.baseline()),
                        Cell.text(target.wanted()),
                        Cell.text(target.reached()),
                        Cell.text(say("Verdict." + target.verdict())))));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("vi", "VN"));
    }
}
