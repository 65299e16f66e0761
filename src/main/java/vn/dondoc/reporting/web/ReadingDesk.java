package vn.dondoc.reporting.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FieldSort;
import vn.dondoc.site.Choice;

/** Puts before the reader what was handed in last, and before the reviewer the forms to judge it. */
@Component
@lombok.RequiredArgsConstructor
class ReadingDesk {

    private final Readings readings;
    private final MessageSource messages;

    void lay(ReportSheet sheet, boolean covered, Standing standing, Model model) {
        model.addAttribute("reading", readings.latest(sheet, covered, standing).orElse(null));
        int seen = sheet.versions().size();
        for (String form : List.of("returning", "reopening")) {
            if (!model.containsAttribute(form)) {
                model.addAttribute(form, JudgementForm.about((String) model.getAttribute("about"), seen));
            }
        }
        if (sheet.rights().judges() || sheet.rights().reopens()) {
            // where a section of another report answers there are no places of its own
            model.addAttribute("places", sheet.versions().isEmpty() ? List.of() : places(sheet));
        }
    }

    /** Sections and figures that a remark can be about. */
    private List<Choice> places(ReportSheet sheet) {
        return sheet.content().fields(false).stream()
                .filter(field -> field.sort() != FieldSort.HEAD || field.equals(FieldKey.AS_OF))
                .map(field -> new Choice(field.toText(), Places.label(messages, sheet.content(), field)))
                .toList();
    }
}
