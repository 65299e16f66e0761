package vn.dondoc.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.Period;
import vn.dondoc.reporting.BesideFigures;
import vn.dondoc.reporting.BesideFigures.Beside;
import vn.dondoc.reporting.Forms;
import vn.dondoc.reporting.LoggedFigures;
import vn.dondoc.reporting.LoggedFigures.LoggedFigure;
import vn.dondoc.reporting.Remark;
import vn.dondoc.reporting.ReportSheet;
import vn.dondoc.reporting.ReportVersion;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.reporting.form.Section;
import vn.dondoc.site.WrittenNumber;

/** Lays a version out for reading, with what stood in the version before where that was something else. */
@Component
@lombok.RequiredArgsConstructor
class Readings {

    private static final String NOTHING = "";

    private final Forms forms;
    private final LoggedFigures logs;
    private final BesideFigures besides;

    /** @param covered small counts are not for this person: restricted indicators are left out */
    /** Who judges the report sees beside its figures what the unit's running log comes to, and figures of earlier reports. */
    Optional<Reading> latest(ReportSheet sheet, boolean covered, Standing standing) {
        boolean judges = sheet.owed().receives() && !sheet.owed().serves();
        return sheet.latest().map(version -> of(sheet, version, covered, judges ? standing : null));
    }

    Optional<Reading> numbered(ReportSheet sheet, int number, boolean covered) {
        return sheet.version(number).map(version -> of(sheet, version, covered, null));
    }

    private Reading of(ReportSheet sheet, ReportVersion version, boolean covered, @Nullable Standing judge) {
        Form form = forms.form(version.formId()).content();
        Map<FigureKey, LoggedFigure> logged =
                judge == null || version.nil() ? Map.of() : logs.of(sheet.owed(), form, version.answers(), judge);
        Beside beside = judge == null ? null : besides.of(sheet.owed());
        ReportVersion before = sheet.version(version.number() - 1).orElse(null);
        Layout layout = new Layout(
                form,
                version.answers(),
                before == null ? null : before.answers(),
                sheet.remarks().stream()
                        .filter(remark -> remark.versionNumber() == version.number())
                        .toList(),
                covered,
                logged,
                beside);
        List<Reading.Row> rows = layout.rows();
        List<Reading.Passage> passages = layout.passages();
        long changes = rows.stream()
                        .filter(row -> row.was() != null || row.estimateWas() != null)
                        .count()
                + passages.stream().filter(Reading.Passage::changed).count();
        return new Reading(
                version,
                before == null ? null : before.number(),
                (int) changes,
                rows.stream().anyMatch(row -> !row.estimate().isEmpty()),
                covered,
                labels(beside),
                rows,
                passages);
    }

    private static List<String> labels(@Nullable Beside beside) {
        return beside == null
                ? List.of()
                : Stream.of(beside.before(), beside.yearBefore())
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(Period::label)
                        .toList();
    }

    private record Layout(
            Form form,
            Answers now,
            @Nullable Answers before,
            List<Remark> said,
            boolean covered,
            Map<FigureKey, LoggedFigure> logged,
            @Nullable Beside beside) {

        List<Reading.Row> rows() {
            List<Reading.Row> rows = new ArrayList<>();
            for (Indicator indicator : form.indicators()) {
                if (covered && indicator.restricted()) {
                    continue;
                }
                if (indicator.kind() == IndicatorKind.RATIO) {
                    rows.add(share(indicator));
                }
                for (FigureKey key : indicator.typed()) {
                    rows.add(row(indicator, key));
                }
            }
            return rows;
        }

        List<Reading.Passage> passages() {
            return form.sections().stream()
                    .filter(section -> now.has(section.field()) || wrote(section))
                    .map(this::passage)
                    .toList();
        }

        private Reading.Row share(Indicator indicator) {
            return new Reading.Row(
                    FieldKey.figure(indicator.key()).toText(),
                    "share",
                    indicator.name(),
                    indicator.unit(),
                    Reckoning.of(indicator, now::figure),
                    NOTHING,
                    null,
                    null,
                    besides(given -> Reckoning.of(indicator, key -> Optional.ofNullable(given.get(key)))),
                    List.of(),
                    null);
        }

        private Reading.Row row(Indicator indicator, FigureKey key) {
            FieldKey field = FieldKey.figure(key);
            FieldKey estimate = FieldKey.estimate(key);
            boolean half = indicator.kind() == IndicatorKind.RATIO;
            boolean part = key.part() != null;
            String label = part && !half
                    ? indicator.parts().stream()
                            .filter(each -> each.code().equals(key.part()))
                            .findFirst()
                            .orElseThrow()
                            .label()
                    : form.label(key);
            return new Reading.Row(
                    field.toText(),
                    part ? "part" : NOTHING,
                    label,
                    part ? null : indicator.unit(),
                    written(now, field),
                    written(now, estimate),
                    was(field),
                    was(estimate),
                    besides(given -> printed(given.get(key))),
                    remarks(field),
                    LogNote.maybe(logged.get(key), key, now));
        }

        /** In the order of {@link Readings#labels}. */
        private List<String> besides(Function<Map<FigureKey, BigDecimal>, String> print) {
            Beside earlier = beside;
            if (earlier == null || earlier.before() == null) {
                return List.of();
            }
            return earlier.before().equals(earlier.yearBefore()) || earlier.yearBefore() == null
                    ? List.of(print.apply(earlier.figuresBefore()))
                    : List.of(print.apply(earlier.figuresBefore()), print.apply(earlier.figuresYearBefore()));
        }

        private static String printed(@Nullable BigDecimal figure) {
            return figure == null ? NOTHING : WrittenNumber.print(figure.stripTrailingZeros());
        }

        private Reading.Passage passage(Section section) {
            String words = now.text(section.field());
            String old = before == null ? words : before.text(section.field());
            List<TextChanges.Piece> pieces = TextChanges.between(old, words);
            boolean changed = pieces.stream().anyMatch(piece -> !"same".equals(piece.change()));
            return new Reading.Passage(
                    section.field().toText(), section.heading(), pieces, changed, remarks(section.field()));
        }

        private boolean wrote(Section section) {
            return before != null && before.has(section.field());
        }

        private @Nullable String was(FieldKey field) {
            if (before == null) {
                return null;
            }
            String old = written(before, field);
            return Objects.equals(old, written(now, field)) ? null : old;
        }

        /** The same figure written in another way is the same; a figure is shown as figures are. */
        private static String written(Answers answers, FieldKey field) {
            return answers.number(field)
                    .map(number -> WrittenNumber.print(number.stripTrailingZeros()))
                    .orElseGet(() -> answers.text(field));
        }

        private List<Place.Said> remarks(FieldKey field) {
            return said.stream()
                    .filter(remark -> remark.field().equals(field))
                    .map(remark -> new Place.Said(remark.words(), remark.who()))
                    .toList();
        }
    }
}
