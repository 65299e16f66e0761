package vn.dondoc.reporting.web;

import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Saved;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Problem;

/** Gives a page back with all that was typed, and says what has to be settled first. */
@Component
@lombok.RequiredArgsConstructor
class SentBack {

    private final Reports reports;
    private final FillingDesk desk;
    private final MessageSource messages;

    /** A colleague wrote something else meanwhile. */
    String show(UUID id, Typed typed, Saved saved, Standing standing, Model model) {
        ReportSheet sheet = reports.sheet(id, standing);
        List<Filling.Told> told = saved.clashes().stream()
                .map(clash -> new Filling.Told(
                        clash.field().toText(),
                        Places.label(messages, sheet.content(), clash.field()),
                        Places.said(messages, "reporting.fill.clash.told", clash.who())))
                .toList();
        return desk.show(id, true, new FillingDesk.Outcome(typed, saved.clashes(), List.of(), told), standing, model);
    }

    /** Something is wrong or missing. */
    String show(UUID id, Typed typed, List<Problem> problems, Standing standing, Model model) {
        ReportSheet sheet = reports.sheet(id, standing);
        List<Filling.Told> told = problems.stream()
                .filter(Problem::blocking)
                .map(problem -> new Filling.Told(
                        problem.field().toText(),
                        // that nothing was written is said of the whole, though its field is where to say so
                        problem.field().equals(FieldKey.NIL)
                                ? ""
                                : Places.label(messages, sheet.content(), problem.field()),
                        Places.words(messages, problem)))
                .toList();
        return desk.show(id, true, new FillingDesk.Outcome(typed, List.of(), problems, told), standing, model);
    }

    /** Something said about a field is not enough. */
    String show(UUID id, Typed typed, FieldKey field, String error, Standing standing, Model model) {
        ReportSheet sheet = reports.sheet(id, standing);
        Filling.Told told = new Filling.Told(
                field.toText(), Places.label(messages, sheet.content(), field), Places.said(messages, error));
        return desk.show(
                id, true, new FillingDesk.Outcome(typed, List.of(), List.of(), List.of(told)), standing, model);
    }

    /** Something beside the fields of the form is missing, such as a reason. */
    String show(UUID id, Typed typed, String field, String error, Standing standing, Model model) {
        Filling.Told told =
                new Filling.Told(field, Places.said(messages, "reporting.fill." + field), Places.said(messages, error));
        return desk.show(
                id, true, new FillingDesk.Outcome(typed, List.of(), List.of(), List.of(told)), standing, model);
    }
}
