package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.reporting.FigurePage.UnitLine;
import vn.dondoc.reporting.consolidation.Cover;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.reporting.form.Section;
import vn.dondoc.site.NotFound;
import vn.dondoc.site.Paging;

/** Where each figure and each paragraph of a consolidated report comes from. */
@Component
@lombok.RequiredArgsConstructor
class Origins {

    private static final int ROWS = 50;
    private static final String NOTHING_AROSE = "-";

    private final Views views;
    private final UnitFigures units;
    private final Covers covers;
    private final Paragraphs paragraphs;

    FigurePage figure(UUID id, String code, boolean covered, int page, Standing by) {
        ConsolidatedView view = views.made(id, covered, by);
        Indicator indicator = view.form()
                .indicator(code)
                .filter(each -> each.kind().isNumeric())
                .orElseThrow(() -> new NotFound("indicator", code));
        List<UnitFigures.Line> lines = units.of(view.making(), List.of(indicator), view.expected(), view.sources());
        Cover[][] shown = covers(view, indicator, lines);
        Paging paging = Paging.of(page, ROWS, lines.size());
        List<UnitLine> rows = new ArrayList<>();
        for (int row = (int) paging.offset(); row < paging.to(); row++) {
            UnitFigures.Line line = lines.get(row);
            rows.add(new UnitLine(
                    line.unitName(),
                    cells(indicator, line.row(indicator), shown[row], line.nil()),
                    view.exact() ? line.origins() : List.of()));
        }
        return new FigurePage(
                view.sheet().owed(),
                indicator.name(),
                indicator.unit(),
                indicator.kind() == IndicatorKind.RATIO,
                view.exact(),
                view.masked(),
                columns(view.form(), indicator),
                rows,
                new UnitLine("", cells(indicator, totals(indicator, lines), shown[lines.size()], false), List.of()),
                isChanged(view, indicator, lines)
                        ? new UnitLine(
                                "",
                                cells(
                                        indicator,
                                        inReport(view, indicator),
                                        inReport(view, indicator, shown[lines.size()]),
                                        false),
                                List.of())
                        : null,
                paging);
    }

    /** Restricted figures of the units, covered where this person is not to know them. */
    Cover[][] covers(ConsolidatedView view, Indicator indicator, List<UnitFigures.Line> lines) {
        if (view.masked()) {
            return covers.of(indicator, lines);
        }
        Cover[][] open = new Cover[lines.size() + 1][UnitFigures.keys(indicator).size()];
        for (Cover[] row : open) {
            java.util.Arrays.fill(row, Cover.OPEN);
        }
        return open;
    }

    static List<@Nullable BigDecimal> totals(Indicator indicator, List<UnitFigures.Line> lines) {
        List<@Nullable BigDecimal> totals = new ArrayList<>();
        for (FigureKey key : UnitFigures.keys(indicator)) {
            BigDecimal total = null;
            for (UnitFigures.Line line : lines) {
                BigDecimal figure = line.figure(key);
                if (figure != null) {
                    total = total == null ? figure : total.add(figure);
                }
            }
            totals.add(total);
        }
        return totals;
    }

    /** The report says something else than the units together. */
    static boolean isChanged(ConsolidatedView view, Indicator indicator, List<UnitFigures.Line> lines) {
        List<@Nullable BigDecimal> totals = totals(indicator, lines);
        List<@Nullable BigDecimal> said = inReport(view, indicator);
        for (int column = 0; column < said.size(); column++) {
            BigDecimal total = totals.get(column);
            BigDecimal figure = said.get(column);
            if (total == null || figure == null ? total != figure : total.compareTo(figure) != 0) {
                return true;
            }
        }
        return false;
    }

    static List<@Nullable BigDecimal> inReport(ConsolidatedView view, Indicator indicator) {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        UnitFigures.keys(indicator).forEach(key -> figures.add(view.figure(key)));
        return figures;
    }

    Cover[] inReport(ConsolidatedView view, Indicator indicator, Cover[] totals) {
        Cover[] shown = totals.clone();
        if (view.masked() && indicator.restricted()) {
            List<@Nullable BigDecimal> figures = inReport(view, indicator);
            java.util.Arrays.setAll(shown, column -> covers.withChange(totals[column], figures.get(column)));
        }
        return shown;
    }

    private List<String> cells(Indicator indicator, List<@Nullable BigDecimal> figures, Cover[] shown, boolean nil) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < figures.size(); column++) {
            cells.add(nil ? NOTHING_AROSE : covers.print(shown[column], figures.get(column)));
        }
        if (indicator.kind() == IndicatorKind.RATIO) {
            boolean open = shown[0].isOpen() && shown[1].isOpen() && !nil;
            cells.add(open ? FigureLines.share(figures.get(1), figures.get(0)) : "");
        }
        return cells;
    }

    private static List<String> columns(Form form, Indicator indicator) {
        return UnitFigures.keys(indicator).stream().map(form::label).toList();
    }

    /** Only for those who follow the units themselves. */
    SectionPage section(UUID id, String code, int page, Standing by) {
        ConsolidatedView view = views.made(id, false, by);
        Section section =
                view.form().section(code).filter(each -> view.exact()).orElseThrow(() -> new NotFound("section", code));
        Map<UUID, Integer> places = Paragraphs.places(view.expected());
        List<Paragraphs.Written> written = paragraphs.of(view.making(), code).stream()
                .filter(each -> places.containsKey(each.reportId()))
                .sorted(Comparator.comparing(each -> places.getOrDefault(each.reportId(), 0)))
                .toList();
        Paging paging = Paging.of(page, ROWS, written.size());
        return new SectionPage(
                view.sheet().owed(),
                section.heading(),
                written.stream()
                        .skip(paging.offset())
                        .limit(ROWS)
                        .map(each -> new SectionPage.Paragraph(
                                view.expected()
                                        .get(places.getOrDefault(each.reportId(), 0))
                                        .unitName(),
                                each.reportId(),
                                each.version(),
                                each.words()))
                        .toList(),
                paging);
    }
}
