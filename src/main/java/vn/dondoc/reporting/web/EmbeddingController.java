package vn.dondoc.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Saved;
import vn.dondoc.site.Flash;

/** Says which other reports a draft answers, and by which of its sections. What stands on the page is kept first. */
@Controller
@lombok.RequiredArgsConstructor
class EmbeddingController {

    private final Reports reports;
    private final EmbeddingChoices choices;
    private final SentBack pages;

    @PostMapping("/reports/{id}/embeddings")
    String choose(
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
        Flash.done("reporting.embedding.chosen").on(redirect);
        return "redirect:/reports/{id}#embedding";
    }
}
