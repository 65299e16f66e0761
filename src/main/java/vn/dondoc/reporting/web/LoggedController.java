package vn.dondoc.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.Answer;
import vn.dondoc.reporting.Edit;
import vn.dondoc.reporting.LoggedFigures;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Saved;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FieldSort;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** Takes figures over from the unit's running log: one, or all where nothing was written. What was typed is kept first. */
@Controller
@RequestMapping("/reports/{id}")
@lombok.RequiredArgsConstructor
class LoggedController {

    private static final String BUTTON = "logged";
    private static final String ALL = "all";

    private final Reports reports;
    private final LoggedFigures figures;
    private final EmbeddingChoices choices;
    private final SentBack pages;

    @PostMapping("/logged")
    String take(
            Standing standing,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(request);
        String button = typed.text(BUTTON);
        ReportSheet sheet = reports.sheet(id, standing);
        List<Edit> edits = typed.edits(sheet).stream()
                .filter(edit -> !edit.field().toText().equals(button))
                .toList();
        Saved saved = reports.save(id, edits, standing);
        choices.keep(id, typed, standing);
        Saved taken = button.equals(ALL)
                ? figures.takeAll(id, standing)
                : figures.take(id, field(sheet, button, id).figure(), typed.seen(button), standing);
        // of several fields at once: what was written meanwhile is no longer empty, and stays
        List<Answer> clashes = button.equals(ALL) ? List.of() : taken.clashes();
        if (!saved.clashes().isEmpty() || !clashes.isEmpty()) {
            return pages.show(id, typed, both(saved, clashes), standing, model);
        }
        Flash.done("reporting.logged.taken", taken.kept().size()).on(redirect);
        return "redirect:/reports/{id}#figures";
    }

    private static Saved both(Saved saved, List<Answer> clashes) {
        Map<String, Answer> all = new LinkedHashMap<>();
        saved.clashes().forEach(clash -> all.put(clash.field().toText(), clash));
        clashes.forEach(clash -> all.put(clash.field().toText(), clash));
        return new Saved(saved.kept(), List.copyOf(all.values()));
    }

    private static FieldKey field(ReportSheet sheet, String button, UUID id) {
        return sheet.content().fields(false).stream()
                .filter(field ->
                        field.sort() == FieldSort.FIGURE && field.toText().equals(button))
                .findFirst()
                .orElseThrow(() -> new NotFound("report", id));
    }
}
