package vn.dondoc.reporting.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Reviews;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.site.Flash;

/** What the receiver decides: accepted, returned with a reason, or opened again after it was accepted. */
// by its own name: the review of documents has a controller called so too
@Controller
@RequestMapping("/reports/{id}")
@lombok.RequiredArgsConstructor
class JudgementController {

    private final Reviews reviews;
    private final Reports reports;
    private final FillingDesk desk;
    private final WaitingReports waiting;
    private final MessageSource messages;
    private final Clock clock;

    @PostMapping("/acceptance")
    String accept(
            Standing standing, @PathVariable UUID id, @RequestParam int seenVersion, RedirectAttributes redirect) {
        reviews.accept(id, seenVersion, standing);
        return done("reporting.review.accepted", id, standing, redirect);
    }

    @PostMapping("/return")
    String sendBack(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("returning") JudgementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return isUnfinished(form, errors, reports.sheet(id, standing))
                ? desk.show(id, false, FillingDesk.Outcome.NONE, standing, model)
                : object(reviews::sendBack, "reporting.review.returned", form, id, standing, redirect);
    }

    @PostMapping("/reopening")
    String reopen(
            Standing standing,
            @PathVariable UUID id,
            @Valid @ModelAttribute("reopening") JudgementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return isUnfinished(form, errors, reports.sheet(id, standing))
                ? desk.show(id, false, FillingDesk.Outcome.NONE, standing, model)
                : object(reviews::reopen, "reporting.review.reopened", form, id, standing, redirect);
    }

    /** Returning what was handed in and opening what was accepted say the same to the unit. */
    @FunctionalInterface
    private interface Objection {

        void raise(
                UUID id,
                int seenVersion,
                String reason,
                @Nullable LocalDate newDay,
                Map<FieldKey, String> remarks,
                Standing by);
    }

    private String object(
            Objection objection,
            String told,
            JudgementForm form,
            UUID id,
            Standing standing,
            RedirectAttributes redirect) {
        ReportSheet sheet = reports.sheet(id, standing);
        Map<FieldKey, String> remarks = form.remarks(sheet.content());
        String reason = form.hasReason() ? requireNonNull(form.reason).strip() : words(remarks, sheet);
        objection.raise(id, form.seenVersion, reason, form.newDay, remarks, standing);
        return done(told, id, standing, redirect);
    }

    /** What is to be mended at single places is reason enough. */
    private String words(Map<FieldKey, String> remarks, ReportSheet sheet) {
        return Notice.words(remarks.entrySet().stream()
                .map(remark -> new Notice.Noted(
                        remark.getKey().toText(),
                        Places.label(messages, sheet.content(), remark.getKey()),
                        remark.getValue()))
                .toList());
    }

    /** Something is wrong with it, or one more place is wanted first. */
    private boolean isUnfinished(JudgementForm form, BindingResult errors, ReportSheet sheet) {
        form.makeRoom();
        if (form.more) {
            return true;
        }
        if (form.newDay != null && form.newDay.isBefore(VietnamTime.today(clock))) {
            errors.rejectValue("newDay", "obligation.due.past");
        }
        if (form.hasWordsWithoutPlace()) {
            errors.rejectValue("places[0]", "reporting.review.place.missing");
        } else if (!form.hasReason() && form.remarks(sheet.content()).isEmpty()) {
            errors.rejectValue("reason", "reporting.review.reason.missing");
        }
        return errors.hasErrors();
    }

    private String done(String key, UUID id, Standing standing, RedirectAttributes redirect) {
        waiting.after(Flash.done(key, Notice.name(messages, reports.sheet(id, standing))), standing)
                .on(redirect);
        return "redirect:/reports/{id}";
    }
}
