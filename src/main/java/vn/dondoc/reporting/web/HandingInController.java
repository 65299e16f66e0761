package vn.dondoc.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.DayOutOfRange;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.reporting.MovedMeanwhile;
import vn.dondoc.reporting.NotReady;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Saved;
import vn.dondoc.site.Flash;
import vn.dondoc.site.WrittenDate;

/** Hands a report in, or lays it before the head of the unit. What stands on the page is kept first, whatever comes. */
@Controller
@RequestMapping("/reports/{id}")
@lombok.RequiredArgsConstructor
class HandingInController {

    /** Sent by the head of the unit: which request for approval was read. */
    private static final String APPROVAL = "approval";

    private final Reports reports;
    private final SentBack pages;
    private final EmbeddingChoices choices;
    private final MessageSource messages;
    private final Clock clock;

    @PostMapping("/handing-in")
    String handIn(
            Standing standing,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(request);
        ReportSheet sheet = reports.sheet(id, standing);
        if (sheet.rights().approves() != typed.has(APPROVAL)) {
            throw new MovedMeanwhile();
        }
        return send(
                sheet,
                typed,
                "reporting.fill.handedIn",
                standing,
                model,
                redirect,
                reason -> handIn(sheet, typed, reason, standing));
    }

    private void handIn(ReportSheet sheet, Typed typed, @Nullable String reason, Standing standing) {
        if (sheet.rights().approves()) {
            reports.approve(sheet.id(), typed.id(APPROVAL), reason, standing);
        } else {
            reports.handIn(sheet.id(), reason, standing);
        }
    }

    @PostMapping("/handing-in-on-behalf")
    String handInOnBehalf(
            Standing standing,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(request);
        ReportSheet sheet = reports.sheet(id, standing);
        Saved saved = keep(sheet, typed, standing);
        if (!saved.clashes().isEmpty()) {
            return pages.show(id, typed, saved, standing, model);
        }
        LocalDate received = receivedOn(typed, sheet);
        if (received == null) {
            return pages.show(id, typed, "receivedOn", "reporting.fill.receivedOn.wrong", standing, model);
        }
        return step(
                sheet,
                typed,
                "reporting.fill.handedInOnBehalf",
                standing,
                model,
                redirect,
                () -> reports.handInOnBehalf(id, received, standing));
    }

    @PostMapping("/approval-request")
    String askApproval(
            Standing standing,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        return send(
                reports.sheet(id, standing),
                Typed.of(request),
                "reporting.fill.asked",
                standing,
                model,
                redirect,
                reason -> reports.askApproval(id, reason, standing));
    }

    /** A step that takes along why what was accepted is corrected; nothing otherwise. */
    @FunctionalInterface
    private interface Sending {

        void send(@Nullable String reason);
    }

    /** Keeps what came with the step; what has to be settled first brings the page back. */
    private String send(
            ReportSheet sheet,
            Typed typed,
            String done,
            Standing standing,
            Model model,
            RedirectAttributes redirect,
            Sending sending) {
        UUID id = sheet.id();
        Saved saved = keep(sheet, typed, standing);
        if (!saved.clashes().isEmpty()) {
            return pages.show(id, typed, saved, standing, model);
        }
        if (choices.keep(id, typed, standing)) {
            return look(redirect);
        }
        boolean corrects = sheet.owed().status() == ObligationStatus.ACCEPTED;
        String reason = typed.text("reason");
        if (corrects && reason.isEmpty()) {
            return pages.show(id, typed, "reason", "reporting.fill.reason.missing", standing, model);
        }
        return step(sheet, typed, done, standing, model, redirect, () -> sending.send(corrects ? reason : null));
    }

    /** What else will be closed has changed on this very page: the person sees that before going on. */
    private static String look(RedirectAttributes redirect) {
        Flash.warn("reporting.embedding.look").on(redirect);
        return "redirect:/reports/{id}#embedding";
    }

    private String step(
            ReportSheet sheet,
            Typed typed,
            String done,
            Standing standing,
            Model model,
            RedirectAttributes redirect,
            Runnable step) {
        try {
            step.run();
        } catch (NotReady wrong) {
            return pages.show(sheet.id(), typed, wrong.problems(), standing, model);
        } catch (DayOutOfRange wrong) {
            return pages.show(sheet.id(), typed, "receivedOn", "reporting.fill.receivedOn.wrong", standing, model);
        }
        Flash.done(done, Notice.name(messages, sheet)).on(redirect);
        return "redirect:/reports/{id}";
    }

    /** The head who approves reads only: nothing is sent along. */
    private Saved keep(ReportSheet sheet, Typed typed, Standing standing) {
        return sheet.rights().approves()
                ? new Saved(List.of(), List.of())
                : reports.save(sheet.id(), typed.edits(sheet), standing);
    }

    /** None where it is no day, lies ahead or before it was the turn of the unit. */
    private @Nullable LocalDate receivedOn(Typed typed, ReportSheet sheet) {
        return WrittenDate.parse(typed.text("receivedOn"))
                .filter(day -> !day.isAfter(VietnamTime.today(clock)))
                .filter(day -> !day.isBefore(VietnamTime.dayOf(sheet.owed().waitingSince())))
                .orElse(null);
    }
}
