package vn.dondoc.dashboard.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.dashboard.WeeklyMeetings;
import vn.dondoc.obligation.ChatText;
import vn.dondoc.site.WrittenDate;

/** The paper for the weekly meeting: what is done, what goes on, what is late. */
@Controller
@lombok.RequiredArgsConstructor
class WeeklyController {

    private final WeeklyMeetings meetings;

    @GetMapping("/dashboard/weekly")
    String show(@Acting Standing standing, @RequestParam(defaultValue = "") String from, Model model) {
        Optional<LocalDate> since = WrittenDate.parse(from);
        model.addAttribute("meeting", meetings.of(since.orElse(null), standing));
        model.addAttribute("noDay", since.isEmpty() && !from.isBlank() ? from : null);
        model.addAttribute("longest", ChatText.LONGEST);
        return "dashboard/weekly";
    }
}
