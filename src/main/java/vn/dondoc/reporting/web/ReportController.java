package vn.dondoc.reporting.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.Reports;

/** One report: the draft for who writes it, what was handed in for who reads it. */
@Controller
@RequestMapping("/reports/{id}")
@lombok.RequiredArgsConstructor
class ReportController {

    private final Reports reports;

    @GetMapping
    String show(Standing standing, @PathVariable UUID id, Model model) {
        ReportSheet sheet = reports.sheet(id, standing);
        model.addAttribute("sheet", sheet);
        model.addAttribute("page", sheet.duty());
        return "reporting/show";
    }
}
