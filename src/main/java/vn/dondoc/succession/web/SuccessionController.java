package vn.dondoc.succession.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.ChangeKind;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.Flash;
import vn.dondoc.succession.Changes;
import vn.dondoc.succession.Draft;
import vn.dondoc.succession.PlannedChange;

/** The changes of the organisation that are prepared or were carried out, and the first page of each: its words. */
@Controller
@RequestMapping("/succession")
@lombok.RequiredArgsConstructor
class SuccessionController {

    private static final int MORE_ROWS = 3;

    private final Changes changes;
    private final ChangeReading reading;
    private final NamedUnits named;

    @GetMapping
    String list(Model model) {
        model.addAttribute("kinds", ChangeKind.values());
        model.addAttribute(
                "drafts",
                changes.all().stream()
                        .map(draft -> new Line(
                                draft,
                                named.names(
                                        draft.change().units(),
                                        draft.change().effectiveOn().minusDays(1))))
                        .toList());
        return "succession/list";
    }

    @GetMapping("/new")
    String begin(@RequestParam ChangeKind kind, @RequestParam(required = false) @Nullable UUID unit, Model model) {
        ChangeForm form = new ChangeForm();
        form.kind = kind;
        if (unit != null) {
            form.units.add(named.label(unit, named.today()));
        }
        return show(null, form, 0, model);
    }

    @PostMapping
    String begin(
            Standing by,
            @RequestParam(required = false) @Nullable String more,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Model model) {
        PlannedChange change = more == null ? reading.read(form, errors) : null;
        return change == null
                ? show(null, form, more == null ? 0 : MORE_ROWS, model)
                : "redirect:/succession/" + changes.begin(change, by) + "/review";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        Draft draft = changes.draft(id);
        if (draft.isCarriedOut()) {
            model.addAttribute("draft", draft);
            model.addAttribute("counts", draft.outcome());
            model.addAttribute(
                    "units",
                    named.names(
                            draft.change().units(), draft.change().effectiveOn().minusDays(1)));
            return "succession/outcome";
        }
        return show(id, ChangeForm.of(draft.change(), named), 0, model);
    }

    @PostMapping("/{id}")
    String describe(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String more,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Model model) {
        PlannedChange change = more == null ? reading.read(form, errors) : null;
        if (change == null) {
            return show(id, form, more == null ? 0 : MORE_ROWS, model);
        }
        changes.describe(id, change);
        return "redirect:/succession/" + id + "/review";
    }

    @PostMapping("/{id}/removal")
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        changes.discard(id);
        Flash.done("succession.discarded").on(redirect);
        return "redirect:/succession";
    }

    private static String show(@Nullable UUID id, ChangeForm form, int more, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("form", form.withRows(more));
        return "succession/change";
    }

    /** One change in the list. */
    record Line(Draft draft, java.util.List<String> units) {}
}
