package vn.dondoc.reporting.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.CheckedFile;
import vn.dondoc.attachment.Downloads;
import vn.dondoc.attachment.FileRefused;
import vn.dondoc.reporting.Evidence;
import vn.dondoc.reporting.MovedMeanwhile;
import vn.dondoc.reporting.Reports;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** Files of a report: put to the draft, taken from it, and fetched by whoever may read what carries them. */
@Controller
@RequestMapping("/reports/{id}")
@lombok.RequiredArgsConstructor
class EvidenceController {

    private final Evidence evidence;
    private final Attachments attachments;
    private final Downloads downloads;
    private final Reports reports;
    private final FillingDesk desk;

    @PostMapping("/attachments")
    String attach(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("evidence") EvidenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        if (!reports.sheet(id, standing).rights().writes()) {
            throw new MovedMeanwhile();
        }
        MultipartFile file = form.file;
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "reporting.evidence.file.none");
        }
        if (file == null || errors.hasErrors()) {
            return desk.show(id, true, FillingDesk.Outcome.NONE, standing, model);
        }
        CheckedFile checked;
        try {
            String name = requireNonNullElse(file.getOriginalFilename(), "");
            checked = attachments.check(name, file.getBytes(), standing.username());
        } catch (FileRefused why) {
            errors.rejectValue("file", why.messageKey(), why.arguments().toArray(), null);
            return desk.show(id, true, FillingDesk.Outcome.NONE, standing, model);
        }
        String title = requireNonNull(form.title).strip();
        evidence.attach(id, checked, requireNonNull(form.kind), title, standing);
        Flash.done("reporting.evidence.attached", title).on(redirect);
        return "redirect:/reports/{id}#evidence";
    }

    @PostMapping("/attachment-removal")
    String remove(
            Standing standing, @PathVariable UUID id, @RequestParam UUID attachmentId, RedirectAttributes redirect) {
        evidence.remove(id, attachmentId, standing);
        Flash.done("reporting.evidence.removed").on(redirect);
        return "redirect:/reports/{id}#evidence";
    }

    @GetMapping("/attachments/{attachmentId}")
    ResponseEntity<byte[]> file(Standing standing, @PathVariable UUID id, @PathVariable UUID attachmentId) {
        return evidence.file(id, attachmentId, standing)
                .map(file -> downloads.of(file.id()))
                .orElseThrow(() -> new NotFound("attachment", attachmentId));
    }
}
