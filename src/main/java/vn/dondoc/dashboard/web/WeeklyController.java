package vn.dondoc.dashboard.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.dashboard.ChatText;
import vn.dondoc.dashboard.WeeklyMeetings;

/** The paper for the weekly meeting: what is done, what goes on, what is late. */
@Controller
@lombok.RequiredArgsConstructor
class WeeklyController {

    private final WeeklyMeetings meetings;

    @GetMapping("/dashboard/weekly")
    String show(
            @Acting Standing standing,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            Model model) {
        model.addAttribute("meeting", meetings.of(from, standing));
        model.addAttribute("longest", ChatText.LONGEST);
        return "dashboard/weekly";
    }
}
