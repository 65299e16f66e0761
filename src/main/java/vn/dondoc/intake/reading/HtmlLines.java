package vn.dondoc.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the elements of a web page as lines, a table row as one. */
final class HtmlLines {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "main",
            "ul",
            "ol",
            "body",
            "blockquote",
            "pre",
            "dt",
            "dd",
            "dl",
            "figure",
            "figcaption",
            "center",
            "header",
            "td",
            "tr",
            "tbody");
    private static final int DEEPEST = 400;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    static List<String> of(Element element) {
        HtmlLines text = new HtmlLines();
        text.block(element, 0);
        text.end();
        return text.lines;
    }

    private void block(Node node, int depth) {
        if (node instanceof TextNode words) {
            line.append(words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
        }
        if (!(node instanceof Element element) || depth > DEEPEST) {
            return;
        }
        if (element.normalName().equals("table")) {
            end();
            lines.addAll(table(element, depth).lines());
            return;
        }
        boolean breaks =
                BLOCKS.contains(element.normalName()) || element.normalName().equals("br");
        if (breaks) {
            end();
        }
        element.childNodes().forEach(child -> block(child, depth + 1));
        if (breaks) {
            end();
        }
    }

    private void end() {
        String words = line.toString().strip();
        if (!words.isEmpty()) {
            lines.add(words);
        }
        line.setLength(0);
    }

    private static TableText table(Element table, int depth) {
        TableText text = new TableText();
        text.bordered(table.attr("border").matches("[1-9]\\d*"));
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue;
            }
            List<List<String>> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                HtmlLines inner = new HtmlLines();
                cell.childNodes().forEach(child -> inner.block(child, depth + 1));
                inner.end();
                cells.add(inner.lines);
                int span = Xml.number(cell.attr("colspan"), 1);
                for (int i = 1; i < Math.min(span, 60); i++) {
                    cells.add(List.of());
                }
            }
            text.row(cells);
        }
        return text;
    }
}
