package vn.dondoc.reporting.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Standing;

/** One report: the draft for who writes it, what was handed in for who reads it. */
@Controller
@RequestMapping("/reports/{id}")
@lombok.RequiredArgsConstructor
class ReportController {

    private final FillingDesk desk;

    /**
     * @param about the field for which the reviewer is about to send the report back
     * @param onBehalf a receiver is about to enter what the unit sent on paper
     */
    @GetMapping
    String show(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean onBehalf,
            @RequestParam(required = false) @Nullable String about,
            Model model) {
        model.addAttribute("about", about);
        return desk.show(id, onBehalf, FillingDesk.Outcome.NONE, standing, model);
    }

    /** The address of a step that came back with errors, opened again. */
    @GetMapping({
        "/handing-in",
        "/handing-in-on-behalf",
        "/approval-request",
        "/return",
        "/reopening",
        "/draft",
        "/logged"
    })
    String back(@PathVariable UUID id) {
        return "redirect:/reports/{id}";
    }
}
