package vn.dondoc.reporting.web;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.reporting.Answer;
import vn.dondoc.reporting.BesideFigures;
import vn.dondoc.reporting.BesideFigures.Beside;
import vn.dondoc.reporting.Consolidations;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.LoggedFigures;
import vn.dondoc.reporting.LoggedFigures.LoggedFigure;
import vn.dondoc.reporting.PeriodLocks;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.ReportStatus;
import vn.dondoc.reporting.Reports;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Problem;
import vn.dondoc.site.WrittenDate;

/** Lays out the page of one report: to be written, to be approved, or only to be read. */
@Component
@lombok.RequiredArgsConstructor
class FillingDesk {

    private final Reports reports;
    private final Forms forms;
    private final BesideFigures besides;
    private final LoggedFigures logs;
    private final PeriodLocks locks;
    private final ReadingDesk reading;
    private final Consolidations consolidations;
    private final EnclosedDesk enclosed;
    private final MessageSource messages;
    private final Clock clock;

    /** What a page that came back shows besides what is kept. */
    record Outcome(Typed typed, List<Answer> clashes, List<Problem> problems, List<Filling.Told> told) {

        static final Outcome NONE = new Outcome(Typed.NOTHING, List.of(), List.of(), List.of());
    }

    /** @param opens a receiver has chosen to enter the paper of the unit */
    String show(UUID id, boolean opens, Outcome outcome, Standing standing, Model model) {
        ReportSheet sheet = reports.sheet(id, standing);
        model.addAttribute("sheet", sheet);
        model.addAttribute("page", sheet.duty());
        model.addAttribute("notice", Notice.of(sheet, messages, sheet.locked() ? lastLock(sheet) : null));
        model.addAttribute("leftover", Leftover.of(sheet, model, messages));
        boolean writes = sheet.rights().writes() && (!sheet.rights().onBehalf() || opens || sheet.status() != null);
        boolean waits = sheet.rights().sees() && sheet.status() == ReportStatus.AWAITING_APPROVAL;
        model.addAttribute("writes", writes);
        if (writes || waits) {
            model.addAttribute("filling", filling(sheet, outcome, standing));
        }
        Consolidations.Panel consolidation = consolidations.panel(sheet, standing);
        reading.lay(sheet, consolidation.covered(), standing, model);
        model.addAttribute("consolidation", consolidation);
        enclosed.lay(sheet, model);
        return "reporting/show";
    }

    private Filling filling(ReportSheet sheet, Outcome outcome, Standing standing) {
        List<Problem> problems = outcome.problems().isEmpty() ? sheet.problems() : outcome.problems();
        Places places = new Places(messages, sheet, problems, outcome.typed(), outcome.clashes());
        Beside beside = besides.of(sheet.owed());
        Map<FigureKey, LoggedFigure> logged = sheet.rights().onBehalf()
                ? Map.of()
                : logs.of(sheet.owed(), sheet.content(), sheet.written(), standing);
        return new Filling(
                standing.accountId(),
                Notice.name(messages, sheet),
                sheet.rights().onBehalf(),
                sheet.estimating(),
                sheet.status() != null
                        && forms.inForce(sheet.owed().regimeId()).number()
                                > sheet.form().number(),
                label(beside.before()),
                label(beside.yearBefore()),
                Grid.lines(sheet.content(), sheet.written(), places, beside, sheet.estimating(), logged),
                sheet.content().sections().stream()
                        .map(section -> new Filling.Text(section, places.place(section.field())))
                        .toList(),
                new Filling.Head(
                        places.place(FieldKey.NIL),
                        places.place(FieldKey.AS_OF),
                        places.place(FieldKey.PAPER_NUMBER),
                        places.place(FieldKey.PAPER_DATE),
                        places.place(FieldKey.PAPER_SIGNER)),
                outcome.told(),
                sheet.owed().status() == ObligationStatus.ACCEPTED,
                reason(sheet, outcome),
                received(outcome),
                sheet.byField().values().stream()
                        .map(Answer::at)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                clock.instant().toString());
    }

    private static String reason(ReportSheet sheet, Outcome outcome) {
        if (outcome.typed().has("reason") || sheet.asked() == null) {
            return outcome.typed().text("reason");
        }
        return requireNonNullElse(sheet.asked().reason(), "");
    }

    private String received(Outcome outcome) {
        String typed = outcome.typed().text("receivedOn");
        return typed.isEmpty() ? WrittenDate.print(VietnamTime.today(clock)) : typed;
    }

    private PeriodLocks.LockEntry lastLock(ReportSheet sheet) {
        return locks.history(sheet.owed().regimeId(), sheet.owed().period()).getLast();
    }

    private static @Nullable String label(@Nullable Period period) {
        return period == null ? null : period.label();
    }
}
