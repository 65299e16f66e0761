package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.Signature;
import vn.dondoc.document.TableRow;
import vn.dondoc.document.TableSheet;
import vn.dondoc.reporting.consolidation.Cover;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Indicator;

/** The figures of all units as a table to print (8.3 c): «-» for nothing arisen, an empty cell for what is missing. */
@Component
@lombok.RequiredArgsConstructor
class ConsolidatedSheet {

    private static final int NAME = 34;
    private static final int FIGURE = 14;

    private final Views views;
    private final UnitFigures units;
    private final Origins origins;
    private final Covers covers;

    /** One indicator with how its figures are shown, row by row. */
    private record Shown(Indicator indicator, Cover[][] covers) {}

    /** A row for each unit, then the sums. */
    record Figures(List<Column> columns, List<TableRow> rows) {}

    TableSheet table(UUID id, boolean covered, Standing by) {
        ConsolidatedView view = views.made(id, covered, by);
        Figures figures = figures(view, numeric(view));
        return TableSheet.of("Biểu số liệu", "BIỂU TỔNG HỢP SỐ LIỆU", figures.columns(), figures.rows())
                .from(view.sheet().owed().unitName())
                .about(
                        view.sheet().owed().period().label(),
                        view.sheet().planReference() == null
                                ? ""
                                : "Theo " + view.sheet().planReference())
                .signed("", new Signature("NGƯỜI LẬP BIỂU", ""), new Signature("THỦ TRƯỞNG ĐƠN VỊ", ""));
    }

    /** The indicators that have figures. */
    static List<Indicator> numeric(ConsolidatedView view) {
        return view.form().indicators().stream()
                .filter(indicator -> indicator.kind().isNumeric())
                .toList();
    }

    /** The same table of some of the indicators, for a page that is narrower than a sheet. */
    Figures figures(ConsolidatedView view, List<Indicator> indicators) {
        List<UnitFigures.Line> lines = units.of(view.making(), indicators, view.expected(), view.sources());
        List<Shown> shown = indicators.stream()
                .map(indicator -> new Shown(indicator, origins.covers(view, indicator, lines)))
                .toList();
        return new Figures(columns(view, indicators), rows(view, lines, shown));
    }

    private static List<Column> columns(ConsolidatedView view, List<Indicator> indicators) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.ordinal("STT", 6));
        columns.add(Column.text("Đơn vị", NAME));
        for (Indicator indicator : indicators) {
            String name = indicator.unit().isBlank() ? indicator.name() : indicator.name() + ", " + indicator.unit();
            List<FigureKey> keys = UnitFigures.keys(indicator);
            for (FigureKey key : keys) {
                Column column =
                        Column.number(key.part() == null ? name : view.form().label(key), FIGURE);
                columns.add(keys.size() == 1 ? column : column.in(name));
            }
        }
        return columns;
    }

    private List<TableRow> rows(ConsolidatedView view, List<UnitFigures.Line> lines, List<Shown> shown) {
        List<TableRow> rows = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            UnitFigures.Line line = lines.get(row);
            List<Cell> cells = new ArrayList<>(List.of(Cell.number(row + 1L), Cell.text(line.unitName())));
            for (Shown each : shown) {
                add(cells, line.row(each.indicator()), each.covers()[row], line.nil());
            }
            rows.add(TableRow.of(cells));
        }
        List<Cell> totals = new ArrayList<>(List.of(Cell.empty(), Cell.text("Tổng cộng")));
        for (Shown each : shown) {
            add(totals, Origins.totals(each.indicator(), lines), each.covers()[lines.size()], false);
        }
        rows.add(TableRow.total(totals));
        if (shown.stream().anyMatch(each -> Origins.isChanged(view, each.indicator(), lines))) {
            List<Cell> said = new ArrayList<>(List.of(Cell.empty(), Cell.text("Số trong báo cáo [Đã hiệu chỉnh]")));
            for (Shown each : shown) {
                Cover[] open = origins.inReport(view, each.indicator(), each.covers()[lines.size()]);
                add(said, Origins.inReport(view, each.indicator()), open, false);
            }
            rows.add(TableRow.total(said));
        }
        return rows;
    }

    private void add(List<Cell> cells, List<@Nullable BigDecimal> figures, Cover[] shown, boolean nil) {
        for (int column = 0; column < figures.size(); column++) {
            BigDecimal figure = figures.get(column);
            if (nil) {
                cells.add(Cell.text("-"));
            } else {
                cells.add(
                        shown[column].isOpen() ? Cell.number(figure) : Cell.text(covers.print(shown[column], figure)));
            }
        }
    }
}
