package vn.dondoc.reporting.web;

import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.DraftMoved;
import vn.dondoc.reporting.FormDrafts;
import vn.dondoc.reporting.FormSheet;
import vn.dondoc.reporting.PublishedForm;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.site.Flash;
import vn.dondoc.site.Paging;

/** What the reports of a regime ask: the draft as a whole, what the units will see of it, and what was published. */
@Controller
@RequestMapping("/reports/forms")
@lombok.RequiredArgsConstructor
class FormController {

    private static final int ROWS = 50;

    private final FormDrafts drafts;

    @GetMapping
    String list(
            Standing standing,
            @RequestParam(name = "plan", required = false) @Nullable UUID planId,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Paging paging = Paging.of(page, ROWS, drafts.count(planId, standing));
        model.addAttribute("paging", paging);
        model.addAttribute("planId", planId);
        model.addAttribute("rows", drafts.rows(planId, paging, standing));
        return "reporting/form/list";
    }

    @GetMapping("/{regimeId}")
    String show(Standing standing, @PathVariable UUID regimeId, Model model) {
        model.addAttribute("sheet", drafts.sheet(regimeId, standing));
        return "reporting/form/show";
    }

    @GetMapping("/{regimeId}/preview")
    String preview(Standing standing, @PathVariable UUID regimeId, Model model) {
        FormSheet sheet = drafts.sheet(regimeId, standing);
        return preview(sheet, sheet.content(), null, model);
    }

    @GetMapping("/{regimeId}/versions/{number}")
    String version(Standing standing, @PathVariable UUID regimeId, @PathVariable int number, Model model) {
        PublishedForm form = drafts.version(regimeId, number, standing);
        return preview(drafts.sheet(regimeId, standing), form.content(), form, model);
    }

    @PostMapping("/{regimeId}/publication")
    String publish(
            Standing standing, @PathVariable UUID regimeId, @RequestParam long version, RedirectAttributes redirect) {
        try {
            OptionalInt number = drafts.publish(regimeId, version, standing);
            if (number.isPresent()) {
                Flash.done("reporting.form.published", number.getAsInt()).on(redirect);
            } else {
                Flash.fail("reporting.form.publish.nothing").on(redirect);
            }
        } catch (DraftMoved moved) {
            FormPages.told(moved).on(redirect);
        }
        return "redirect:/reports/forms/{regimeId}";
    }

    @PostMapping("/{regimeId}/discard")
    String discard(
            Standing standing, @PathVariable UUID regimeId, @RequestParam long version, RedirectAttributes redirect) {
        try {
            drafts.discard(regimeId, version, standing);
            Flash.done("reporting.form.discarded").on(redirect);
        } catch (DraftMoved moved) {
            FormPages.told(moved).on(redirect);
        }
        return "redirect:/reports/forms/{regimeId}";
    }

    private static String preview(FormSheet sheet, Form content, @Nullable PublishedForm published, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("content", content);
        model.addAttribute("published", published);
        return "reporting/form/preview";
    }
}
