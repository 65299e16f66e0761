package vn.dondoc.document.press;

import java.util.List;
import java.util.Locale;
import vn.dondoc.document.press.Block.Beside;
import vn.dondoc.document.press.Block.Grid;
import vn.dondoc.document.press.Block.Line;
import vn.dondoc.document.press.Block.Pair;
import vn.dondoc.document.press.Block.Rule;
import vn.dondoc.document.press.Block.Stamp;
import vn.dondoc.document.press.Block.Together;

/** Sheets as a page of XHTML, on its way to PDF. */
final class HtmlSheets {

    private final StringBuilder html = new StringBuilder();

    /** The whole page. */
    static String of(List<Sheet> sheets, Imprint imprint) {
        HtmlSheets page = new HtmlSheets();
        page.head(sheets, imprint);
        for (int i = 0; i < sheets.size(); i++) {
            page.sheet(i, sheets.get(i));
        }
        page.html.append("</body></html>");
        return page.html.toString();
    }

    private void head(List<Sheet> sheets, Imprint imprint) {
        html.append("<html lang=\"").append(Imprint.LANGUAGE).append("\"><head><title>");
        text(imprint.title());
        html.append("</title><meta name=\"subject\" content=\"");
        text(imprint.sources());
        html.append("\"/><style>").append(StyleSheet.css()).append("</style><bookmarks>");
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).bookmark().isEmpty()) {
                html.append("<bookmark name=\"");
                text(sheets.get(i).bookmark());
                html.append("\" href=\"#s").append(i).append("\"/>");
            }
        }
        html.append("</bookmarks></head><body>");
    }

    private void sheet(int place, Sheet sheet) {
        html.append("<div id=\"s").append(place).append("\" class=\"sheet");
        html.append(place == 0 ? "" : " next").append(sheet.landscape() ? " landscape" : "");
        // the first page takes the empty one, the pages after it the one that stands last
        html.append("\"><div class=\"number\"></div><div class=\"number PAGE_NUMBER\"><span></span></div>");
        sheet.blocks().forEach(this::block);
        html.append("</div>");
    }

    private void block(Block block) {
        switch (block) {
            case Line line -> line(line);
            case Rule rule -> html.append("<div class=\"rule\" style=\"width:%s\"></div>".formatted(pt(rule.length())));
            case Stamp stamp -> stamp(stamp);
            case Beside beside -> beside(beside);
            case Grid grid -> new HtmlGrid(html, grid).write();
            case Together together -> {
                html.append("<div class=\"together\">");
                together.blocks().forEach(this::block);
                html.append("</div>");
            }
        }
    }

    private void line(Line line) {
        String tag = line.style().outline == 0 ? "p" : "h" + line.style().outline;
        html.append('<').append(tag).append(" class=\"").append(line.style()).append('"');
        if (line.more() > 0 || line.left() > 0 || line.right() > 0) {
            html.append(" style=\"margin-top:%s;margin-left:%s;margin-right:%s;text-indent:%s\""
                    .formatted(
                            pt(line.style().before + line.more()),
                            pt(line.left() + line.hang()),
                            pt(line.right()),
                            pt(line.style().firstLine - line.hang())));
        }
        html.append('>');
        line.runs().forEach(this::run);
        html.append("</").append(tag).append('>');
    }

    private void run(Run run) {
        html.append(run.bold() ? "<b>" : "").append(run.italic() ? "<i>" : "");
        text(run.text());
        html.append(run.italic() ? "</i>" : "").append(run.bold() ? "</b>" : "");
    }

    private void stamp(Stamp stamp) {
        html.append("<div class=\"stamp STAMP\" style=\"width:%s;height:%s;line-height:%2$s\">"
                .formatted(pt(stamp.width()), pt(stamp.height())));
        text(stamp.text());
        html.append("</div>");
    }

    private void beside(Beside beside) {
        html.append("<table class=\"beside\" style=\"width:%s;margin-top:%s\">"
                .formatted(pt(beside.leftWidth() + beside.rightWidth()), pt(beside.before())));
        for (Pair pair : beside.rows()) {
            html.append("<tr><td style=\"width:%s\">".formatted(pt(beside.leftWidth())));
            pair.left().forEach(this::block);
            html.append("</td><td style=\"width:%s\">".formatted(pt(beside.rightWidth())));
            pair.right().forEach(this::block);
            html.append("</td></tr>");
        }
        html.append("</table>");
    }

    private void text(String text) {
        text(html, text);
    }

    static void text(StringBuilder html, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(letter);
            }
        }
    }

    static String pt(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }
}
