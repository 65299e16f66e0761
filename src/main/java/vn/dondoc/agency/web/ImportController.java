package vn.dondoc.agency.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
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
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.AreaImports;
import vn.dondoc.agency.ImportCheck;
import vn.dondoc.site.Flash;

/** Takes in the official list of areas: first tried, then imported. */
@Controller
@RequestMapping("/units/import")
@lombok.RequiredArgsConstructor
class ImportController {

    private static final int SHOWN = 100;

    private final AreaImports imports;

    @GetMapping
    String upload(Model model) {
        model.addAttribute("form", new ImportForm());
        return "agency/import";
    }

    @PostMapping
    String upload(CurrentUser user, @Valid @ModelAttribute("form") ImportForm form, BindingResult errors)
            throws IOException {
        form.check(errors);
        if (errors.hasErrors()) {
            return "agency/import";
        }
        UUID id = imports.keep(
                form.fileName(),
                requireNonNull(form.file).getBytes(),
                requireNonNull(form.listedFrom),
                user.username());
        return "redirect:/units/import/" + id;
    }

    @GetMapping("/{id}")
    String check(@PathVariable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("check", imports.check(id));
        model.addAttribute("shown", SHOWN);
        return "agency/import-check";
    }

    @PostMapping("/{id}/completion")
    String complete(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean goodRowsOnly,
            RedirectAttributes redirect) {
        ImportCheck check = imports.take(id, goodRowsOnly, user.username());
        if (!check.hasWork() || !(check.isClean() || goodRowsOnly)) {
            Flash.fail("agency.import.not-done").on(redirect);
            return "redirect:/units/import/" + id;
        }
        Flash.done("agency.import.done", check.added().size(), check.changed().size())
                .on(redirect);
        return "redirect:/units";
    }
}
