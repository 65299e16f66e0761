package vn.dondoc.document.press;

import static vn.dondoc.document.press.HtmlSheets.pt;

import java.util.Locale;

/** The styles as CSS, on their way to PDF. */
final class StyleSheet {

    static final String FAMILY = "paper";

    private static final String COMMON = """
            body, .sheet { margin: 0; font-family: paper; font-size: 14pt; }
            p, h1, h2, h3 { margin: 0; orphans: 2; widows: 2; font-weight: normal; }
            .number { position: running(number); }
            .number span:before { content: counter(page); }
            .next { page-break-before: always; -fs-page-sequence: start; }
            .landscape { page: landscape; }
            .rule { border-top: 0.75pt solid #000; height: 2.25pt; margin: 2pt auto 0 auto; }
            .stamp { border: 1pt solid #f00; color: #f00; margin: 6pt auto 0 auto !important; }
            .GAP { height: 6.9pt; }
            .together { page-break-inside: avoid; }
            table { border-collapse: collapse; table-layout: fixed; }
            tr { page-break-inside: avoid; }
            .beside { page-break-inside: avoid; }
            .beside td { padding: 0; vertical-align: top; }
            .grid { -fs-table-paginate: paginate; border-collapse: separate; border-spacing: 0; }
            .grid th, .grid td { border: solid #000; border-width: 0 0.5pt 0.5pt 0; padding: 1pt 2.6pt; \
            vertical-align: middle; }
            .grid .open { border-bottom-width: 0; }
            .grid .top { border-top-width: 0.5pt; }
            .grid .first { border-left-width: 0.5pt; }
            .grid td { word-wrap: break-word; }
            th { font-weight: bold; }
            .strong { font-weight: bold; }
            .LEFT { text-align: left; }
            .CENTRE { text-align: center; }
            .RIGHT { text-align: right; }
            """;

    private static final String CSS = made();

    private StyleSheet() {}

    static String css() {
        return CSS;
    }

    private static String made() {
        StringBuilder css = new StringBuilder(page("", Sheet.SHORT_SIDE, Sheet.LONG_SIDE))
                .append(page("landscape", Sheet.LONG_SIDE, Sheet.SHORT_SIDE))
                .append(".sheet { width: %s; }".formatted(pt(Sheet.width(false))))
                .append(COMMON)
                .append(".landscape { width: %s; }".formatted(pt(Sheet.width(true))));
        for (Style style : Style.values()) {
            css.append(rule(style));
        }
        return css.toString();
    }

    private static String page(String name, int width, int height) {
        // the number stands as far from the edge as it does in DOCX
        double under = Sheet.points(Sheet.TOP - Sheet.NUMBER_FROM_EDGE) - Style.PAGE_NUMBER.size * Style.SINGLE;
        return "@page %s { size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm; @top-center { content: element(number); "
                        .formatted(name, width, height, Sheet.TOP, Sheet.RIGHT, Sheet.BOTTOM, Sheet.LEFT)
                + "vertical-align: bottom; padding-bottom: %s; } }\n".formatted(pt(under));
    }

    private static String rule(Style style) {
        return String.format(
                Locale.ROOT,
                ".%s { font-size: %dpt; line-height: %s; font-weight: %s; font-style: %s; text-align: %s; "
                        + "text-indent: %s; margin-top: %dpt;%s }\n",
                style,
                style.size,
                pt(style.size * Style.SINGLE),
                style.letters.bold ? "bold" : "normal",
                style.letters.italic ? "italic" : "normal",
                align(style.across),
                pt(style.firstLine),
                style.before,
                style.leadsOn() ? " page-break-after: avoid; page-break-inside: avoid;" : "");
    }

    private static String align(Style.Across across) {
        return switch (across) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "justify";
        };
    }
}
