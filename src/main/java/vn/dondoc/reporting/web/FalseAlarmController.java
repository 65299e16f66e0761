package vn.dondoc.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.FalseAlarms;
import vn.dondoc.reporting.MovedMeanwhile;
import vn.dondoc.reporting.ReasonTooShort;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.Saved;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.site.Flash;

/** Takes the word of a person that what was found in a report tells nothing about a child. */
@Controller
@lombok.RequiredArgsConstructor
class FalseAlarmController {

    private static final Pattern ALARM = Pattern.compile("((?:section|figure)\\.\\w+) ([0-9a-f]{64})");

    private final Reports reports;
    private final FalseAlarms alarms;
    private final SentBack pages;

    /** The button says which words of which field are meant: {@code section.RESULTS 3f9a…}; beside it the reason. */
    @PostMapping("/reports/{id}/false-alarms")
    String confirm(
            Standing standing,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(request);
        Saved saved = reports.save(id, typed.edits(reports.sheet(id, standing)), standing);
        if (!saved.clashes().isEmpty()) {
            return pages.show(id, typed, saved, standing, model);
        }
        Matcher alarm = ALARM.matcher(typed.text("alarm"));
        if (!alarm.matches()) {
            throw new MovedMeanwhile();
        }
        FieldKey field = FieldKey.parse(alarm.group(1));
        String digest = alarm.group(2);
        try {
            alarms.confirm(id, field, digest, typed.text("reason." + digest), standing);
        } catch (ReasonTooShort tooShort) {
            return pages.show(id, typed, field, "reporting.childData.reason.short", standing, model);
        }
        Flash.done("reporting.childData.confirmed").on(redirect);
        return "redirect:/reports/{id}";
    }
}
