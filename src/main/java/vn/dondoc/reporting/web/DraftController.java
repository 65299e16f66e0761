package vn.dondoc.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.Answer;
import vn.dondoc.reporting.LoggedFigures;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Saved;
import vn.dondoc.site.Flash;

/** Keeps a draft while it is written: field by field where the page runs its script, as a whole where it does not. */
@Controller
@RequestMapping("/reports/{id}")
@lombok.RequiredArgsConstructor
class DraftController {

    private final Reports reports;
    private final SentBack pages;
    private final EmbeddingChoices choices;
    private final LoggedFigures logs;
    private final MessageSource messages;
    private final Clock clock;

    @PostMapping(path = "/draft", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DraftAnswer keep(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Instant since,
            CsrfToken csrf,
            HttpServletRequest request) {
        Typed typed = Typed.of(request);
        ReportSheet sheet = reports.sheet(id, standing);
        Saved saved = reports.save(id, typed.edits(sheet), standing);
        List<Answer> changed = since == null ? List.of() : reports.changes(id, since, standing);
        Set<String> strange = typed.strange(sheet).keySet();
        return answer(saved, strange, changed, reports.sheet(id, standing), standing, csrf);
    }

    @PostMapping(path = "/draft", produces = MediaType.TEXT_HTML_VALUE)
    String keepPage(
            Standing standing,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(request);
        ReportSheet sheet = reports.sheet(id, standing);
        Saved saved = reports.save(id, typed.edits(sheet), standing);
        choices.keep(id, typed, standing);
        if (!saved.clashes().isEmpty()) {
            return pages.show(id, typed, saved, standing, model);
        }
        Map<String, String> strange = typed.strange(sheet);
        if (!strange.isEmpty()) {
            redirect.addFlashAttribute(Leftover.NAME, new LinkedHashMap<>(strange));
        }
        Flash.done("reporting.fill.saved", Places.hour(clock.instant())).on(redirect);
        return "redirect:/reports/{id}";
    }

    @GetMapping(path = "/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DraftAnswer changes(Standing standing, @PathVariable UUID id, @RequestParam Instant since, CsrfToken csrf) {
        List<Answer> changed = reports.changes(id, since, standing);
        ReportSheet sheet = reports.sheet(id, standing);
        return answer(new Saved(List.of(), List.of()), Set.of(), changed, sheet, standing, csrf);
    }

    /** Who is about to hand the report in is asked whether to only where it can be. */
    @GetMapping(path = "/readiness", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    boolean readiness(Standing standing, @PathVariable UUID id) {
        return reports.isReady(id, standing);
    }

    private DraftAnswer answer(
            Saved saved,
            Set<String> strange,
            List<Answer> changed,
            ReportSheet sheet,
            Standing standing,
            CsrfToken csrf) {
        boolean moved = !saved.kept().isEmpty() || !changed.isEmpty();
        return DraftAnswer.of(
                saved,
                strange,
                changed,
                sheet,
                standing.accountId(),
                csrf.getToken(),
                moved && !sheet.rights().onBehalf()
                        ? logs.of(sheet.owed(), sheet.content(), sheet.written(), standing)
                        : Map.of(),
                messages,
                clock);
    }
}
