package vn.dondoc.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.reporting.Embeddings;
import vn.dondoc.reporting.Evidence;
import vn.dondoc.reporting.FalseAlarms;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.ReportStatus;
import vn.dondoc.reporting.ReportVersion;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.Form;

/** Lays what goes with a report beside it: files, what else it answers or is answered by, confirmed alarms. */
@Component
@lombok.RequiredArgsConstructor
class EnclosedDesk {

    private final Evidence evidence;
    private final Embeddings embeddings;
    private final FalseAlarms alarms;
    private final Forms forms;
    private final MessageSource messages;

    void lay(ReportSheet sheet, Model model) {
        boolean drafted = sheet.rights().sees() && !sheet.answers().isEmpty();
        ReportVersion latest = sheet.latest().orElse(null);
        Enclosed enclosed = new Enclosed(
                evidence.files(sheet),
                isBefore(sheet) ? embeddings.embeddable(sheet) : List.of(),
                latest == null ? List.of() : embeddings.embedded(sheet),
                latest == null && sheet.owed().submissions() > 0
                        ? embeddings.answer(sheet).orElse(null)
                        : null,
                drafted ? alarms(sheet, sheet.content(), sheet.written()) : alarms(sheet, latest));
        model.addAttribute("enclosed", enclosed);
        if (!model.containsAttribute("evidence")) {
            model.addAttribute("evidence", new EvidenceForm());
        }
    }

    /** Whether it is this unit's to say, or to see before approving, what else is answered. */
    private static boolean isBefore(ReportSheet sheet) {
        boolean waits = sheet.status() == ReportStatus.AWAITING_APPROVAL;
        return sheet.owed().serves() && (sheet.rights().writes() || waits);
    }

    /** Beside one version: its files, and the alarms that its words raise. */
    void lay(ReportSheet sheet, ReportVersion version, Model model) {
        model.addAttribute(
                "enclosed", new Enclosed(evidence.files(sheet), List.of(), List.of(), null, alarms(sheet, version)));
    }

    private List<Enclosed.Alarm> alarms(ReportSheet sheet, @Nullable ReportVersion version) {
        return version == null
                ? List.of()
                : alarms(sheet, forms.form(version.formId()).content(), version.answers());
    }

    private List<Enclosed.Alarm> alarms(ReportSheet sheet, Form form, Answers answers) {
        return alarms.in(sheet.id(), form, answers).stream()
                .map(alarm -> new Enclosed.Alarm(
                        Places.label(messages, form, alarm.field()),
                        alarm.quote(),
                        alarm.reason(),
                        alarm.who(),
                        alarm.at()))
                .toList();
    }
}
