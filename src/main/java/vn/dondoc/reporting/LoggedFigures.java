package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.Window;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.progress.LogScope;
import vn.dondoc.progress.LogTotal;
import vn.dondoc.progress.RunningLogs;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.site.WrittenNumber;

/**
 * The front door to what the running logs of a unit propose for the figures of its report. The days are those whose figures
 * go into the period, until the day as of which the report speaks; for what is counted from the beginning of the year, from
 * there on.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class LoggedFigures {

    private final RunningLogs logs;
    private final Reports reports;

    /**
     * What the log comes to for one figure.
     *
     * @param address the page of exactly these entries
     */
    public record LoggedFigure(BigDecimal sum, long entries, String address) {

        /** As a person would type it. */
        public String written() {
            return WrittenNumber.print(sum.stripTrailingZeros());
        }

        public boolean agreesWith(BigDecimal figure) {
            return sum.compareTo(figure) == 0;
        }
    }

    /** As far as this person may see the entries; figures without any are not there. */
    @Transactional(readOnly = true)
    public Map<FigureKey, LoggedFigure> of(OwedReport owed, Form form, Answers answers, Standing standing) {
        Map<String, Window> asked = windows(owed.period(), form, answers.day(FieldKey.AS_OF));
        Map<String, LogTotal> totals = logs.totals(owed.planId(), owed.unitId(), asked, standing);
        Map<FigureKey, LoggedFigure> figures = new HashMap<>();
        totals.forEach((code, total) -> {
            Window days = asked.get(code);
            if (days != null) {
                String address = LogScope.ofPlan(owed.planId(), owed.unitId())
                        .within(days.from(), days.to(), code)
                        .address();
                figures.put(FigureKey.parse(code), new LoggedFigure(total.sum(), total.entries(), address));
            }
        });
        return figures;
    }

    /**
     * Writes what the log comes to into one field, whatever stands there.
     *
     * @param revision of the field as the person saw it: what a colleague changed since stays, and is told
     */
    public Saved take(UUID id, FigureKey key, int revision, Standing by) {
        LoggedFigure figure = proposed(reports.sheet(id, by), by).get(key);
        return figure == null
                ? new Saved(List.of(), List.of())
                : reports.save(id, List.of(new Edit(FieldKey.figure(key), figure.written(), revision)), by);
    }

    /** Writes what the log comes to into every field where nothing stands. */
    public Saved takeAll(UUID id, Standing by) {
        ReportSheet sheet = reports.sheet(id, by);
        Map<String, Answer> written = sheet.byField();
        List<Edit> edits = new ArrayList<>();
        proposed(sheet, by).forEach((key, figure) -> {
            FieldKey field = FieldKey.figure(key);
            Answer answer = written.get(field.toText());
            if (answer == null || answer.value().isBlank()) {
                edits.add(new Edit(field, figure.written(), answer == null ? 0 : answer.revision()));
            }
        });
        return reports.save(id, edits, by);
    }

    /** What is proposed to who writes the report; a paper that is entered for the unit says what it says. */
    private Map<FigureKey, LoggedFigure> proposed(ReportSheet sheet, Standing by) {
        return sheet.rights().onBehalf() ? Map.of() : of(sheet.owed(), sheet.content(), sheet.written(), by);
    }

    static Map<String, Window> windows(Period period, Form form, @Nullable LocalDate asOf) {
        Window days = period.dataWindow();
        LocalDate yearFrom = period.kind().isPeriodic()
                ? Period.ofYear(period.window().to().getYear()).dataWindow().from()
                : days.from();
        LocalDate to = asOf != null && asOf.isBefore(days.to()) ? asOf : days.to();
        Map<String, Window> windows = new LinkedHashMap<>();
        form.indicators().stream()
                .filter(indicator -> indicator.kind() == IndicatorKind.SUM)
                .forEach(indicator -> {
                    LocalDate from = indicator.cumulative() ? yearFrom : days.from();
                    if (!to.isBefore(from)) {
                        indicator.typed().forEach(key -> windows.put(key.toText(), new Window(from, to)));
                    }
                });
        return windows;
    }
}
