package vn.dondoc.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Downloads;
import vn.dondoc.document.UnreadableSheet;
import vn.dondoc.reporting.Edit;
import vn.dondoc.reporting.FormSheets;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Saved;
import vn.dondoc.reporting.SheetReading;
import vn.dondoc.reporting.WrongSheet;
import vn.dondoc.site.Flash;

/** The form as a spreadsheet: given out, read back for a look at what it would change, and taken once that is agreed. */
@Controller
@RequestMapping("/reports/{id}")
@lombok.RequiredArgsConstructor
class SheetController {

    private final FormSheets sheets;
    private final Reports reports;
    private final SentBack pages;
    private final MessageSource messages;

    @GetMapping("/sheet.xlsx")
    ResponseEntity<byte[]> write(Standing standing, @PathVariable UUID id) {
        ReportSheet sheet = reports.sheet(id, standing);
        return Downloads.of(
                Notice.name(messages, sheet).replaceAll("[\\\\/:*?\"<>|]", "-") + ".xlsx", sheets.write(sheet));
    }

    @PostMapping("/sheet")
    String read(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam MultipartFile sheet,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        ReportSheet report = reports.sheet(id, standing);
        SheetReading reading;
        try {
            reading = sheets.read(report, sheet.getBytes());
        } catch (UnreadableSheet why) {
            return back("reporting.sheet.unreadable." + why.reason(), redirect);
        } catch (WrongSheet why) {
            return back("reporting.sheet.wrong." + why.reason(), redirect);
        }
        if (reading.changes().isEmpty() && reading.troubles().isEmpty()) {
            Flash.warn("reporting.sheet.nothing").on(redirect);
            return "redirect:/reports/{id}";
        }
        model.addAttribute("sheet", report);
        model.addAttribute("name", Notice.name(messages, report));
        model.addAttribute("dryRun", DryRun.of(reading, report, messages));
        return "reporting/dryrun";
    }

    /** Takes what was ticked; what a colleague wrote since the file was read comes up as a clash. */
    @PostMapping("/sheet/confirmation")
    String take(
            Standing standing,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<String> chosen,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(request);
        List<Edit> edits = typed.edits(reports.sheet(id, standing)).stream()
                .filter(edit -> chosen.contains(edit.field().toText()))
                .toList();
        Saved saved = reports.save(id, edits, standing);
        if (!saved.clashes().isEmpty()) {
            return pages.show(id, typed, saved, standing, model);
        }
        Flash.done("reporting.sheet.taken", edits.size()).on(redirect);
        return "redirect:/reports/{id}";
    }

    private static String back(String key, RedirectAttributes redirect) {
        Flash.fail(key).on(redirect);
        return "redirect:/reports/{id}#sheet";
    }
}
