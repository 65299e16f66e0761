package vn.dondoc.installation.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.account.Accounts;
import vn.dondoc.agency.Groups;
import vn.dondoc.agency.UnitDirectory;
import vn.dondoc.agency.UnitFilter;
import vn.dondoc.agency.UnitStaffing;
import vn.dondoc.audit.AuditFilter;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.audit.AuditWords;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.installation.Health;

/** The administrator's first page: how the installation is, its accounts and units, and the way to what is often done. */
@Controller
@lombok.RequiredArgsConstructor
class InstallationController {

    private static final int LATEST = 6;
    private static final long MOST = 1000;

    private final Health health;
    private final Accounts accounts;
    private final UnitDirectory directory;
    private final Groups groups;
    private final Holidays holidays;
    private final AuditTrail trail;
    private final AuditWords words;
    private final Clock clock;

    @GetMapping("/admin")
    String show(Model model) {
        LocalDate today = VietnamTime.today(clock);
        model.addAttribute("parts", health.parts());
        model.addAttribute("accounts", accounts.counts());
        model.addAttribute("units", count(today, null));
        model.addAttribute("unserved", count(today, UnitStaffing.UNSERVED));
        model.addAttribute("leaderless", count(today, UnitStaffing.LEADERLESS));
        model.addAttribute("groups", groups.all().size());
        model.addAttribute("days", holidays.of(today.getYear()).size());
        model.addAttribute("year", Integer.toString(today.getYear()));
        model.addAttribute("today", today);
        long entries = trail.count(AuditFilter.ALL.on(today), MOST + 1);
        model.addAttribute("entries", Math.min(entries, MOST));
        model.addAttribute("moreEntries", entries > MOST);
        model.addAttribute("lines", words.lines(trail.entries(AuditFilter.ALL, LATEST, 0)));
        return "installation/show";
    }

    private long count(LocalDate day, @org.jspecify.annotations.Nullable UnitStaffing staffing) {
        return directory.count(new UnitFilter("", null, day, staffing));
    }
}
