package vn.dondoc.reporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.paper.Appendix;
import vn.dondoc.document.paper.Part;
import vn.dondoc.obligation.Timing;
import vn.dondoc.reporting.ConsolidationPage.Edition;
import vn.dondoc.reporting.SentReports.Sent;
import vn.dondoc.reporting.form.Indicator;

/** What goes with a consolidated report: the tasks, the figures of the units, and who has reported. */
@Component
@lombok.RequiredArgsConstructor
class ConsolidatedAppendices {

    /** Beside the name more columns cannot be read on a page. */
    private static final int FIGURES = 8;

    private final TaskStates tasks;
    private final ConsolidatedSheet sheet;
    private final MessageSource messages;

    List<Appendix> of(ConsolidatedView view, Edition edition, List<Sent> reports) {
        List<Appendix> appendices = new ArrayList<>();
        List<TaskStates.State> states =
                tasks.at(edition.at(), plans(view), view.sheet().owed().unitId());
        if (!states.isEmpty()) {
            appendices.add(Appendix.landscape(say("reporting.paper.appendix.tasks"), tasks(states)));
        }
        List<Part> figures = figures(view);
        if (!figures.isEmpty()) {
            appendices.add(Appendix.landscape(say("reporting.paper.appendix.figures"), figures.toArray(Part[]::new)));
        }
        if (!reports.isEmpty()) {
            appendices.add(Appendix.portrait(say("reporting.paper.appendix.reports"), reports(reports)));
        }
        return appendices;
    }

    private static List<UUID> plans(ConsolidatedView view) {
        Set<UUID> plans = new LinkedHashSet<>(List.of(view.sheet().owed().planId()));
        view.expected().forEach(report -> plans.add(report.subject().planId()));
        return List.copyOf(plans);
    }

    private Part tasks(List<TaskStates.State> states) {
        String who = say("reporting.paper.tasks.who");
        String done = say("reporting.paper.tasks.done");
        String doing = say("reporting.paper.tasks.doing");
        return Part.listed(
                List.of(
                        Column.text(say("reporting.paper.tasks.text"), 30),
                        Column.text(say("reporting.paper.tasks.leads"), 15).in(who),
                        Column.text(say("reporting.paper.tasks.coordinators"), 15)
                                .in(who),
                        Column.text(say("reporting.paper.tasks.words"), 12),
                        Column.date(say("reporting.paper.tasks.due"), 14),
                        Column.text(say("reporting.paper.tasks.deliverable"), 12),
                        Column.integer(say("reporting.paper.tasks.units"), 7),
                        Column.integer(say("reporting.paper.tasks.inTime"), 7).in(done),
                        Column.integer(say("reporting.paper.tasks.late"), 7).in(done),
                        Column.integer(say("reporting.paper.tasks.running"), 7).in(doing),
                        Column.integer(say("reporting.paper.tasks.late"), 7).in(doing),
                        Column.text(say("reporting.paper.note"), 12)),
                states,
                state -> List.of(
                        Cell.text(state.text()),
                        Cell.text(state.leads()),
                        Cell.text(state.coordinators()),
                        Cell.text(state.dueWords()),
                        Cell.date(state.dueOn()),
                        Cell.text(state.deliverable()),
                        Cell.number(state.units()),
                        Cell.number(state.doneOnTime()),
                        Cell.number(state.doneLate()),
                        Cell.number(state.doingOnTime()),
                        Cell.number(state.doingLate()),
                        Cell.text(apart(state))));
    }

    /** What the split by time leaves apart. */
    private String apart(TaskStates.State state) {
        List<String> words = new ArrayList<>();
        if (state.undated() > 0) {
            words.add(say("reporting.paper.tasks.undated", state.undated()));
        }
        if (state.suspended() > 0) {
            words.add(say("reporting.paper.tasks.suspended", state.suspended()));
        }
        if (state.asked() > 0) {
            words.add(say("reporting.paper.tasks.asked", state.asked()));
        }
        return String.join("; ", words);
    }

    private List<Part> figures(ConsolidatedView view) {
        List<Part> tables = new ArrayList<>();
        List<Indicator> together = new ArrayList<>();
        int wide = 0;
        for (Indicator indicator : ConsolidatedSheet.numeric(view)) {
            int columns = UnitFigures.keys(indicator).size();
            if (!together.isEmpty() && wide + columns > FIGURES) {
                tables.add(table(view, together));
                together.clear();
                wide = 0;
            }
            together.add(indicator);
            wide += columns;
        }
        if (!together.isEmpty()) {
            tables.add(table(view, together));
        }
        return tables;
    }

    private Part table(ConsolidatedView view, List<Indicator> indicators) {
        ConsolidatedSheet.Figures figures = sheet.figures(view, List.copyOf(indicators));
        return Part.table(figures.columns(), figures.rows());
    }

    private Part reports(List<Sent> reports) {
        return Part.listed(
                List.of(
                        Column.text(say("reporting.paper.unit"), 28),
                        Column.text(say("reporting.paper.period"), 14),
                        Column.date(say("reporting.paper.tasks.due"), 17),
                        Column.date(say("reporting.paper.sent"), 17),
                        Column.text(say("reporting.paper.state"), 13),
                        Column.text(say("reporting.paper.note"), 10)),
                reports,
                each -> List.of(
                        Cell.text(each.report().unitName()),
                        Cell.text(each.report().period().label()),
                        Cell.date(each.dueOn()),
                        Cell.date(each.sentOn()),
                        Cell.text(state(each)),
                        Cell.text(each.report().requested() ? say("reporting.consolidation.asked") : null)));
    }

    private String state(Sent each) {
        Timing timing = each.report().timing();
        return timing == Timing.LATE && each.daysLate() != null
                ? say("reporting.paper.timing.LATE.days", each.daysLate())
                : say("reporting.paper.timing." + timing);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("vi", "VN"));
    }
}
