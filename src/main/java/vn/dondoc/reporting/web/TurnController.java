package vn.dondoc.reporting.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.Reports;
import vn.dondoc.site.Flash;

/** Turns a report back to be written: the head gives it back, a correction begins or is given up, a newer form comes. */
@Controller
@RequestMapping("/reports/{id}")
@lombok.RequiredArgsConstructor
class TurnController {

    private final Reports reports;

    @PostMapping("/approval-refusal")
    String refuseApproval(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String remark,
            RedirectAttributes redirect) {
        String words = remark == null || remark.isBlank() ? null : remark.strip();
        reports.refuseApproval(id, words, standing);
        return back(words == null ? "reporting.approval.takenBack" : "reporting.approval.refused", redirect);
    }

    @PostMapping("/correction")
    String correct(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        reports.correct(id, standing);
        return back("reporting.fill.correction.begun", redirect);
    }

    @PostMapping("/correction-removal")
    String abandon(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        reports.abandonCorrection(id, standing);
        return back("reporting.fill.correction.abandoned", redirect);
    }

    @PostMapping("/form-adoption")
    String adopt(Standing standing, @PathVariable UUID id, RedirectAttributes redirect) {
        reports.adoptForm(id, standing);
        return back("reporting.fill.form.adopted", redirect);
    }

    private static String back(String done, RedirectAttributes redirect) {
        Flash.done(done).on(redirect);
        return "redirect:/reports/{id}";
    }
}
