package vn.dondoc.cascade.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.CheckedFile;
import vn.dondoc.attachment.Downloads;
import vn.dondoc.attachment.FileRefused;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.cascade.OwnPlanPage;
import vn.dondoc.cascade.OwnPlans;
import vn.dondoc.cascade.SignedPlan;
import vn.dondoc.obligation.StepNotPossible;
import vn.dondoc.plan.ReferenceNumber;
import vn.dondoc.site.Choice;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** The duty to issue a plan of one's own: which plan meets it, handing it in, taking it back. */
@Controller
@RequestMapping("/cascade/duties/{id}")
@lombok.RequiredArgsConstructor
class OwnPlanController {

    private final OwnPlans ownPlans;
    private final Attachments attachments;
    private final Downloads downloads;
    private final Clock clock;

    @GetMapping
    String show(Standing standing, @PathVariable UUID id, Model model) {
        return page(id, standing, model);
    }

    @PostMapping("/plan")
    String choose(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("choice") OwnPlanForms.Choosing form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, standing, model);
        }
        ownPlans.handIn(id, requireNonNull(form.planId), standing);
        return done("cascade.duty.handedIn", redirect);
    }

    @PostMapping("/document")
    String attach(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("signed") OwnPlanForms.Signed form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        if (!ownPlans.page(id, standing).mayHandIn()) {
            throw new NotFound("own plan owed", id);
        }
        check(form, errors);
        CheckedFile file = errors.hasErrors() ? null : checked(form, errors, standing);
        if (file == null) {
            return page(id, standing, model);
        }
        String reference =
                ReferenceNumber.parse(requireNonNull(form.number)).orElseThrow().toString();
        String signer = requireNonNull(form.signer).strip();
        ownPlans.handIn(id, new SignedPlan(reference, requireNonNull(form.issuedDate), signer, file), standing);
        return done("cascade.duty.handedIn", redirect);
    }

    private void check(OwnPlanForms.Signed form, BindingResult errors) {
        if (form.number != null
                && !form.number.isBlank()
                && ReferenceNumber.parse(form.number).isEmpty()) {
            errors.rejectValue("number", "plan.number.form");
        }
        if (form.issuedDate != null && form.issuedDate.isAfter(VietnamTime.today(clock))) {
            errors.rejectValue("issuedDate", "cascade.duty.issuedDate.future");
        }
        if (form.file == null || form.file.isEmpty()) {
            errors.rejectValue("file", "cascade.duty.file.none");
        }
    }

    /** None where it may not be kept; why is said beside it. */
    private @Nullable CheckedFile checked(OwnPlanForms.Signed form, BindingResult errors, Standing standing)
            throws IOException {
        MultipartFile file = requireNonNull(form.file);
        try {
            String name = requireNonNullElse(file.getOriginalFilename(), "");
            return attachments.check(name, file.getBytes(), standing.username());
        } catch (FileRefused why) {
            errors.rejectValue("file", why.messageKey(), why.arguments().toArray(), null);
            return null;
        }
    }

    @PostMapping("/withdrawal")
    String takeBack(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("withdrawal") OwnPlanForms.Withdrawal form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, standing, model);
        }
        ownPlans.takeBack(id, requireNonNull(form.reason).strip(), standing);
        return done("cascade.duty.takenBack", redirect);
    }

    @GetMapping("/attachments/{attachmentId}")
    ResponseEntity<byte[]> file(Standing standing, @PathVariable UUID id, @PathVariable UUID attachmentId) {
        return downloads.of(ownPlans.document(id, attachmentId, standing));
    }

    /** The page was old: somebody has moved the duty meanwhile. */
    @ExceptionHandler(StepNotPossible.class)
    String moved(HttpServletRequest request, RedirectAttributes redirect) {
        Flash.warn("obligation.movedMeanwhile").on(redirect);
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return "redirect:/cascade/duties/" + (variables instanceof Map<?, ?> map ? map.get("id") : "");
    }

    private static String done(String key, RedirectAttributes redirect) {
        Flash.done(key).on(redirect);
        return "redirect:/cascade/duties/{id}";
    }

    private String page(UUID id, Standing standing, Model model) {
        OwnPlanPage page = ownPlans.page(id, standing);
        model.addAttribute("own", page);
        model.addAttribute("page", page.duty());
        model.addAttribute(
                "candidates",
                page.candidates().stream()
                        .map(plan -> Choice.of(plan.id(), plan.reference() + " – " + plan.subject()))
                        .toList());
        lay(model, "choice", new OwnPlanForms.Choosing());
        lay(model, "signed", new OwnPlanForms.Signed());
        lay(model, "withdrawal", new OwnPlanForms.Withdrawal());
        return "cascade/duty";
    }

    private static void lay(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
