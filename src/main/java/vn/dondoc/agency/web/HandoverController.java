package vn.dondoc.agency.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Units;
import vn.dondoc.site.Flash;
import vn.dondoc.site.NotFound;

/** One person leaves, another takes over from a day. */
@Controller
@RequestMapping("/units/{id}/postings/{postingId}/handover")
@lombok.RequiredArgsConstructor
class HandoverController {

    private final Postings postings;
    private final Units units;
    private final Picker picker;

    @GetMapping
    String ask(@PathVariable UUID id, @PathVariable UUID postingId, Model model) {
        UnitForms.Handover form = new UnitForms.Handover();
        form.takesOver = picker.today();
        return page(posting(id, postingId), form, model);
    }

    @PostMapping
    String handOver(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID postingId,
            @Valid @ModelAttribute("form") UnitForms.Handover form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Postings.PostingRow posting = posting(id, postingId);
        UUID successor = picker.person(form.successor, errors, "successor");
        boolean done = Attempt.at(
                () -> postings.handOver(
                        postingId, requireNonNull(successor), requireNonNull(form.takesOver), user.username()),
                errors,
                "takesOver",
                "successor");
        if (!done) {
            return page(posting, form, model);
        }
        Flash.done("agency.posting.handed-over").on(redirect);
        return "redirect:/units/" + id;
    }

    /** The address names the unit too: a posting of another one is not found here. */
    private Postings.PostingRow posting(UUID unitId, UUID postingId) {
        Postings.PostingRow posting = postings.posting(postingId);
        if (!posting.unitId().equals(unitId)) {
            throw new NotFound("posting", postingId);
        }
        return posting;
    }

    private String page(Postings.PostingRow posting, UnitForms.Handover form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("unit", units.on(posting.unitId(), picker.today()));
        model.addAttribute("posting", posting);
        return "agency/posting-handover";
    }
}
