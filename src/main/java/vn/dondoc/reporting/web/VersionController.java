package vn.dondoc.reporting.web;

import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.Consolidations;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Reports;
import vn.dondoc.site.NotFound;

/** Every version that was ever handed in, readable for good, beside the one before. */
@Controller
@lombok.RequiredArgsConstructor
class VersionController {

    private final Reports reports;
    private final Readings readings;
    private final Consolidations consolidations;
    private final EnclosedDesk enclosed;
    private final MessageSource messages;

    @GetMapping("/reports/{id}/versions/{number}")
    String show(Standing standing, @PathVariable UUID id, @PathVariable int number, Model model) {
        ReportSheet sheet = reports.sheet(id, standing);
        model.addAttribute("sheet", sheet);
        model.addAttribute("name", Notice.name(messages, sheet));
        Reading reading = readings.numbered(
                        sheet, number, consolidations.panel(sheet, standing).covered())
                .orElseThrow(() -> new NotFound("version", id));
        model.addAttribute("reading", reading);
        enclosed.lay(sheet, reading.version(), model);
        return "reporting/version";
    }
}
