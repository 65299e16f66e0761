package vn.dondoc.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.dondoc.plan.PlanPage;
import vn.dondoc.reporting.CodeTaken;
import vn.dondoc.reporting.DraftMoved;
import vn.dondoc.reporting.FormDrafts;
import vn.dondoc.reporting.FormSheet;
import vn.dondoc.reporting.Library;
import vn.dondoc.reporting.form.TargetLink;
import vn.dondoc.site.Flash;

/** What a form takes from elsewhere: the library, the form of another regime, the targets of its plan. */
@Controller
@RequestMapping("/reports/forms/{regimeId}")
@lombok.RequiredArgsConstructor
class FormSourceController {

    private static final String FORM = "redirect:/reports/forms/{regimeId}";

    private final FormDrafts drafts;
    private final Library library;

    @GetMapping("/library")
    String library(Standing standing, @PathVariable UUID regimeId, Model model) {
        return library(standing, regimeId, List.of(), model);
    }

    @PostMapping("/library")
    String addFromLibrary(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam long version,
            @RequestParam(defaultValue = "") List<String> codes,
            Model model,
            RedirectAttributes redirect) {
        try {
            int added = drafts.addFromLibrary(regimeId, version, codes, standing);
            Flash.done("reporting.form.library.added", added).on(redirect);
            return FORM + "#indicators";
        } catch (DraftMoved moved) {
            model.addAttribute("moved", true);
        } catch (CodeTaken taken) {
            model.addAttribute(Flash.NAME, FormPages.told(taken));
        }
        return library(standing, regimeId, codes, model);
    }

    @GetMapping("/source")
    String source(Standing standing, @PathVariable UUID regimeId, Model model) {
        model.addAttribute("sheet", drafts.sheet(regimeId, standing));
        model.addAttribute("sources", drafts.sources(regimeId, standing));
        return "reporting/form/source";
    }

    @PostMapping("/source")
    String startFrom(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable UUID source,
            @RequestParam(defaultValue = "false") boolean copies,
            @RequestParam(defaultValue = "false") boolean continues,
            RedirectAttributes redirect) {
        if (source == null || !(copies || continues)) {
            Flash.fail("reporting.form.source.choose").on(redirect);
            return FORM + "/source";
        }
        return told(redirect, "reporting.form.source.done", () -> {
            drafts.startFrom(regimeId, version, source, copies, continues, standing);
        });
    }

    @PostMapping("/source/removal")
    String continueNothing(
            Standing standing, @PathVariable UUID regimeId, @RequestParam long version, RedirectAttributes redirect) {
        return told(redirect, "reporting.form.continues.removed", () -> {
            drafts.continueNothing(regimeId, version, standing);
        });
    }

    @GetMapping("/targets")
    String targets(Standing standing, @PathVariable UUID regimeId, Model model) {
        return targets(drafts.sheet(regimeId, standing), Map.of(), model);
    }

    @PostMapping("/targets")
    String answer(
            Standing standing,
            @PathVariable UUID regimeId,
            @RequestParam long version,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect) {
        FormSheet sheet = drafts.sheet(regimeId, standing);
        List<TargetLink> links = new ArrayList<>();
        for (PlanPage.TargetRow target : sheet.targets()) {
            String code = typed.getOrDefault("target-" + target.id(), "");
            if (sheet.content()
                    .indicator(code)
                    .filter(each -> each.kind().isNumeric())
                    .isPresent()) {
                links.add(new TargetLink(target.id(), code));
            }
        }
        try {
            drafts.change(regimeId, version, composition -> composition.answer(links), standing);
            Flash.done("reporting.form.saved").on(redirect);
            return FORM + "#targets";
        } catch (DraftMoved moved) {
            model.addAttribute("moved", true);
            return targets(drafts.sheet(regimeId, standing), typed, model);
        }
    }

    private String library(Standing standing, UUID regimeId, List<String> ticked, Model model) {
        model.addAttribute("sheet", drafts.sheet(regimeId, standing));
        model.addAttribute("groups", library.groups());
        model.addAttribute("ticked", ticked);
        return "reporting/form/library";
    }

    private static String targets(FormSheet sheet, Map<String, String> typed, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("typed", typed);
        return "reporting/form/target";
    }

    private static String told(RedirectAttributes redirect, String done, Runnable change) {
        try {
            change.run();
            Flash.done(done).on(redirect);
        } catch (DraftMoved moved) {
            FormPages.told(moved).on(redirect);
        } catch (CodeTaken taken) {
            FormPages.told(taken).on(redirect);
        }
        return FORM;
    }
}
