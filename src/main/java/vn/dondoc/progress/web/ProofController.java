package vn.dondoc.progress.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.CheckedFile;
import vn.dondoc.attachment.Downloads;
import vn.dondoc.attachment.FileRefused;
import vn.dondoc.progress.Progress;
import vn.dondoc.progress.ProgressRefused;
import vn.dondoc.progress.Proof;
import vn.dondoc.progress.ProofKind;
import vn.dondoc.progress.Proofs;
import vn.dondoc.progress.TaskMoved;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** What proves that a task was done: put to it, taken away with a reason, fetched by whoever may see the duty. */
@Controller
@RequestMapping("/progress/{id}")
@lombok.RequiredArgsConstructor
class ProofController {

    private final Progress progress;
    private final Proofs proofs;
    private final Attachments attachments;
    private final Downloads downloads;
    private final TaskDesk desk;

    @PostMapping("/evidence")
    String add(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("evidence") TaskForms.Evidence form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        if (!progress.page(id, standing).mayProve()) {
            throw new TaskMoved();
        }
        requireParts(form, errors);
        CheckedFile file = errors.hasErrors() ? null : checked(form, errors, standing);
        if (!errors.hasErrors()) {
            try {
                proofs.add(id, proof(form, file), standing);
            } catch (ProgressRefused refused) {
                TaskDesk.refuse(refused, errors);
            }
        }
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        Flash.done("progress.proved", requireNonNull(form.title).strip()).on(redirect);
        return "redirect:/progress/{id}";
    }

    @PostMapping("/evidence-removal")
    String remove(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("removal") TaskForms.Removal form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                proofs.remove(id, requireNonNull(form.proofId), requireNonNull(form.removalReason), standing);
            } catch (ProgressRefused refused) {
                TaskDesk.refuse(refused, errors);
            }
        }
        if (errors.hasErrors()) {
            return desk.show(id, standing, model);
        }
        Flash.done("progress.proof.removed").on(redirect);
        return "redirect:/progress/{id}";
    }

    @GetMapping("/attachments/{proofId}")
    ResponseEntity<byte[]> file(Standing standing, @PathVariable UUID id, @PathVariable UUID proofId) {
        return proofs.file(id, proofId, standing)
                .map(downloads::of)
                .orElseThrow(() -> new NotFound("evidence", proofId));
    }

    /** Each kind of proof has parts of its own. */
    private static void requireParts(TaskForms.Evidence form, BindingResult errors) {
        ProofKind kind = requireNonNullElse(form.proof, ProofKind.LINK);
        if (kind == ProofKind.LINK) {
            requireText(form.address, "address", errors);
        }
        if (kind == ProofKind.FILE && isEmpty(form.file)) {
            errors.rejectValue("file", "progress.proof.file.none");
        }
        if (kind == ProofKind.DOCUMENT) {
            requireText(form.reference, "reference", errors);
            requireText(form.signer, "signer", errors);
            if (form.issuedOn == null && !errors.hasFieldErrors("issuedOn")) {
                errors.rejectValue("issuedOn", "NotBlank");
            }
        }
    }

    private static void requireText(@Nullable String text, String field, BindingResult errors) {
        if (text == null || text.isBlank()) {
            errors.rejectValue(field, "NotBlank");
        }
    }

    private static boolean isEmpty(@Nullable MultipartFile file) {
        return file == null || file.isEmpty();
    }

    private @Nullable CheckedFile checked(TaskForms.Evidence form, BindingResult errors, Standing standing)
            throws IOException {
        MultipartFile file = form.file;
        if (file == null || file.isEmpty() || form.proof == ProofKind.LINK) {
            return null;
        }
        try {
            String name = requireNonNullElse(file.getOriginalFilename(), "");
            return attachments.check(name, file.getBytes(), standing.username());
        } catch (FileRefused why) {
            errors.rejectValue("file", why.messageKey(), why.arguments().toArray(), null);
            return null;
        }
    }

    private static Proof proof(TaskForms.Evidence form, @Nullable CheckedFile file) {
        String title = requireNonNull(form.title);
        return switch (requireNonNull(form.proof)) {
            case LINK -> Proof.link(form.entryId, title, requireNonNull(form.address));
            case FILE -> Proof.file(form.entryId, title, requireNonNull(file));
            case DOCUMENT ->
                Proof.document(
                        form.entryId,
                        title,
                        requireNonNull(form.reference),
                        requireNonNull(form.issuedOn),
                        requireNonNull(form.signer),
                        file);
        };
    }
}
