package vn.dondoc.letter.web;

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
import vn.dondoc.attachment.FileType;
import vn.dondoc.letter.LetterMoved;
import vn.dondoc.letter.LetterPage;
import vn.dondoc.letter.Letters;
import vn.dondoc.letter.Signatures;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** The signed PDF: taken in, and read by whoever may read the letter. */
@Controller
@RequestMapping("/letters/{id}")
@lombok.RequiredArgsConstructor
class SignatureController {

    private final Letters letters;
    private final LetterEditing editing;
    private final Signatures signatures;
    private final Attachments attachments;
    private final Downloads downloads;

    /** What was typed is kept as a version before the letter is signed, or though it cannot be yet. */
    @PostMapping("/signature")
    String sign(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LetterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        CheckedFile file = editing.saved(id, form, errors, standing) ? checked(form, errors, standing) : null;
        LetterPage page = letters.page(id, standing);
        if (file == null) {
            return LetterController.show(page, form, model);
        }
        try {
            int urged = signatures.sign(id, requireNonNull(form.version), file, standing);
            Flash.done(urged == 0 ? "letter.signed" : "letter.signed.urged", urged)
                    .on(redirect);
        } catch (LetterMoved moved) {
            Flash.fail("letter.moved").on(redirect);
        }
        return "redirect:/letters/{id}";
    }

    @GetMapping("/signature")
    ResponseEntity<byte[]> signed(Standing standing, @PathVariable UUID id) {
        UUID attachment = letters.page(id, standing).row().attachmentId();
        if (attachment == null) {
            throw new NotFound("signed letter", id);
        }
        return downloads.of(attachment);
    }

    private @Nullable CheckedFile checked(LetterForm form, BindingResult errors, Standing standing) throws IOException {
        if (requireNonNullElse(form.number, "").isBlank()) {
            errors.rejectValue("number", "letter.signature.unnumbered");
        }
        if (form.day == null) {
            errors.rejectValue("day", "letter.signature.undated");
        }
        MultipartFile file = form.file;
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "letter.signature.none");
        }
        if (file == null || errors.hasErrors()) {
            return null;
        }
        try {
            CheckedFile checked = attachments.check(
                    requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), standing.username());
            if (checked.type() == FileType.PDF) {
                return checked;
            }
            errors.rejectValue("file", "letter.signature.noPdf");
        } catch (FileRefused why) {
            errors.rejectValue("file", why.messageKey(), why.arguments().toArray(), null);
        }
        return null;
    }
}
