package vn.dondoc.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dondoc.document.Cell;
import vn.dondoc.document.FillCell;
import vn.dondoc.document.FillCell.Entry;
import vn.dondoc.document.FillColumn;
import vn.dondoc.document.FillRow;
import vn.dondoc.document.FillSheet;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.site.WrittenNumber;

/** Lays a report out as sheets to be filled in: one of figures, one of words. Rows bear the keys of their fields. */
final class SheetLayout {

    static final String VALUE = "value";
    static final String ESTIMATE = "estimate";

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final ReportSheet report;
    private final Answers answers;
    private final MessageSource messages;

    SheetLayout(ReportSheet report, MessageSource messages) {
        this.report = report;
        this.answers = report.written();
        this.messages = messages;
    }

    /** The sheets that have rows. */
    FillSheet[] sheets() {
        List<FillSheet> sheets = new ArrayList<>();
        if (!report.content().indicators().isEmpty()) {
            sheets.add(figures());
        }
        sheets.add(words());
        return sheets.toArray(FillSheet[]::new);
    }

    private FillSheet figures() {
        List<FillColumn> columns = new ArrayList<>(List.of(
                FillColumn.shown(said("reporting.fill.indicator"), 60),
                FillColumn.shown(said("reporting.fill.unit"), 14),
                FillColumn.asked(VALUE, said("reporting.fill.done"), 18)));
        if (report.estimating()) {
            columns.add(FillColumn.asked(ESTIMATE, said("reporting.fill.estimate"), 18));
        }
        List<FillRow> rows = new ArrayList<>();
        report.content().indicators().forEach(indicator -> rows(indicator, rows));
        return sheet("reporting.fill.figures", columns, rows);
    }

    private void rows(Indicator indicator, List<FillRow> rows) {
        if (indicator.kind() == IndicatorKind.RATIO) {
            rows.add(FillRow.head(indicator.name()));
        }
        Entry entry =
                !indicator.kind().isNumeric() ? Entry.TEXT : indicator.decimals() == 0 ? Entry.INTEGER : Entry.NUMBER;
        for (FigureKey key : indicator.typed()) {
            List<FillCell> cells = new ArrayList<>(List.of(
                    FillCell.shown(report.content().label(key)),
                    FillCell.shown(indicator.unit()),
                    asked(FieldKey.figure(key), entry)));
            if (report.estimating()) {
                cells.add(
                        indicator.isEstimated() ? asked(FieldKey.estimate(key), entry) : FillCell.shown(Cell.empty()));
            }
            rows.add(new FillRow(FieldKey.figure(key).toText(), cells));
        }
    }

    private FillSheet words() {
        List<FillRow> rows = new ArrayList<>();
        if (report.estimating()) {
            rows.add(row(FieldKey.AS_OF, said("reporting.fill.asOf"), null, Entry.DATE));
        }
        report.content()
                .sections()
                .forEach(section -> rows.add(row(section.field(), section.heading(), section.guidance(), Entry.TEXT)));
        rows.add(FillRow.head(said("reporting.fill.paper")));
        rows.add(row(FieldKey.PAPER_NUMBER, said("reporting.fill.number"), null, Entry.TEXT));
        rows.add(row(FieldKey.PAPER_DATE, said("reporting.fill.date"), null, Entry.DATE));
        rows.add(row(FieldKey.PAPER_SIGNER, said("reporting.fill.signer"), null, Entry.TEXT));
        List<FillColumn> columns = List.of(
                FillColumn.shown(said("reporting.sheet.part"), 36),
                FillColumn.asked(VALUE, said("reporting.sheet.words"), 80),
                FillColumn.shown(said("reporting.sheet.guidance"), 40));
        return sheet("reporting.sheet.words", columns, rows);
    }

    private FillRow row(FieldKey field, String label, @Nullable String guidance, Entry entry) {
        return FillRow.of(
                field.toText(),
                FillCell.shown(label),
                asked(field, entry),
                FillCell.shown(guidance == null ? "" : guidance));
    }

    private FillSheet sheet(String name, List<FillColumn> columns, List<FillRow> rows) {
        String title = said(
                "reporting.fill.name",
                report.owed().period().label(),
                report.owed().unitName());
        return new FillSheet(said(name), title, List.of(said("reporting.sheet.how")), columns, rows, List.of());
    }

    /** What was typed and is no number or day stays as it was typed. */
    private FillCell asked(FieldKey field, Entry entry) {
        String typed = answers.text(field);
        return switch (entry) {
            case INTEGER, NUMBER ->
                FillCell.asked(
                        entry, WrittenNumber.parse(typed).map(Cell::number).orElseGet(() -> Cell.text(typed)));
            case DATE -> FillCell.asked(entry, date(field, typed));
            case TEXT, NONE -> FillCell.asked(entry, Cell.text(typed));
        };
    }

    private Cell date(FieldKey field, String typed) {
        var day = answers.day(field);
        return day == null ? Cell.text(typed) : Cell.date(day);
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
