package vn.dondoc.reporting.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.Workbooks;
import vn.dondoc.reporting.Consolidations;
import vn.dondoc.reporting.NothingToGather;
import vn.dondoc.reporting.Scope;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** A report made from reports: its figures, where they come from, and what has changed since. */
@Controller
@RequestMapping("/reports/{id}")
@lombok.RequiredArgsConstructor
class ConsolidationController {

    private final Consolidations consolidations;

    /** @param covered as it may be passed on */
    @GetMapping("/consolidation")
    String show(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean covered,
            Model model) {
        model.addAttribute("page", consolidations.page(id, covered, standing));
        return "reporting/consolidation-show";
    }

    /** Makes it, or takes up what has changed. */
    @PostMapping("/consolidation")
    String make(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        try {
            consolidations.make(id, standing);
            Flash.done("reporting.consolidation.made").on(redirect);
        } catch (NothingToGather nothing) {
            Flash.fail("reporting.consolidation.nothing").on(redirect);
        }
        return "redirect:/reports/{id}/consolidation";
    }

    @PostMapping("/consolidation/scope")
    String choose(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> scope,
            RedirectAttributes redirect) {
        try {
            consolidations.choose(
                    id, scope.stream().map(text -> scope(text, id)).toList(), standing);
            Flash.done("reporting.consolidation.made").on(redirect);
        } catch (NothingToGather nothing) {
            Flash.fail("reporting.consolidation.nothing").on(redirect);
        }
        return "redirect:/reports/{id}/consolidation";
    }

    @PostMapping("/consolidation/restoration")
    String restore(Standing standing, @PathVariable UUID id, @RequestParam String field, RedirectAttributes redirect) {
        consolidations.restore(id, field(field), standing);
        Flash.done("reporting.consolidation.restored").on(redirect);
        return "redirect:/reports/{id}/consolidation";
    }

    @GetMapping("/consolidation/figures/{code}")
    String figure(
            Standing standing,
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean covered,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", consolidations.figure(id, code, covered, page, standing));
        return "reporting/consolidation-figure";
    }

    @GetMapping("/consolidation/sections/{code}")
    String section(
            Standing standing,
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", consolidations.section(id, code, page, standing));
        return "reporting/consolidation-section";
    }

    /** @param internal with small counts, for those who may see them */
    @GetMapping("/consolidation.xlsx")
    ResponseEntity<byte[]> table(
            Standing standing, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean internal)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbooks.write(file, consolidations.table(id, !internal, standing));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Workbooks.MEDIA_TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bieu-so-lieu.xlsx")
                                .build()
                                .toString())
                .body(file.toByteArray());
    }

    private static Scope scope(String text, UUID id) {
        try {
            return Scope.parse(text);
        } catch (RuntimeException unreadable) {
            throw new NotFound("scope", id);
        }
    }

    private static FieldKey field(String text) {
        try {
            return FieldKey.parse(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("field", text);
        }
    }
}
