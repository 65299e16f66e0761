package vn.dondoc.agency.web;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.account.Accounts;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.UnitDirectory;
import vn.dondoc.agency.UnitFilter;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.VietnamTime;

/** The way to everything that only administrators do. */
@Controller
@lombok.RequiredArgsConstructor
class AdministrationController {

    private final Accounts accounts;
    private final UnitDirectory directory;
    private final Groups groups;
    private final Holidays holidays;
    private final AuditTrail trail;
    private final Picker picker;

    @GetMapping("/admin")
    String show(Model model) {
        LocalDate today = picker.today();
        model.addAttribute("accounts", accounts.count());
        model.addAttribute("units", directory.count(new UnitFilter("", null, today)));
        model.addAttribute("groups", groups.all().size());
        model.addAttribute("days", holidays.of(today.getYear()).size());
        model.addAttribute("year", Integer.toString(today.getYear()));
        model.addAttribute(
                "entries", trail.countSince(today.atStartOfDay(VietnamTime.ZONE).toInstant()));
        return "agency/administration";
    }
}
