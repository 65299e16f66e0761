package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BROKEN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the article out of a portal's page: its headline, paragraphs and tables without the site around it. */
final class HtmlArticle {

    private static final String FURNITURE = "script,style,noscript,template,nav,header nav,footer,aside,form,iframe,"
            + "button,select,svg,object,embed,[hidden],[aria-hidden=true],[role=navigation],[role=banner],"
            + "[role=contentinfo],[role=search],[style*=display:none],[style*=display: none]";
    private static final String NAMES_OF_FURNITURE = "(?i)(^|[\\s_-])(menu|navbar|nav|breadcrumbs?|sidebar|footer"
            + "|banner|comments?|binh-?luan|share|social|related|tin-?lien-?quan|tinkhac|lien-?ket|search|pagination"
            + "|toolbar|skip|cookie|popup|modal|advert|ads|copyright|weather|login)([\\s_-]|$)";
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

    private HtmlArticle() {}

    static RawText read(byte[] content) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
        } catch (IOException e) {
            throw new UnreadableDocument(BROKEN, e);
        }
        page.select(FURNITURE).remove();
        page.body().select("[class],[id]").stream()
                .filter(HtmlArticle::isFurniture)
                .toList()
                .forEach(Node::remove);
        Element article = article(page);
        HtmlArticle text = new HtmlArticle();
        Element headline = page.body().selectFirst("h1");
        if (headline != null && article.selectFirst("h1") == null) {
            text.lines.add(headline.text());
        }
        text.block(article, 0);
        text.end();
        return RawText.plain(text.lines, Set.of());
    }

    private static boolean isFurniture(Element element) {
        String names = element.className() + " " + element.id();
        boolean named = names.matches("(?s).*" + NAMES_OF_FURNITURE + ".*");
        // some portals call everything a menu; what holds most of the words is the article all the same
        Element body =
                element.ownerDocument() == null ? null : element.ownerDocument().body();
        return named
                && body != null
                && element.text().length() * 2 < Math.max(1, body.text().length());
    }

    /** The smallest element that still holds most of the text outside of links. */
    private static Element article(Document page) {
        Element here = page.body();
        while (true) {
            int words = plainLength(here);
            Element heaviest = here.children().stream()
                    .max(Comparator.comparingInt(HtmlArticle::plainLength))
                    .orElse(null);
            if (heaviest == null || plainLength(heaviest) < words * 0.75 || !BLOCKS.contains(heaviest.normalName())) {
                return here;
            }
            if (heaviest.normalName().matches("p|h[1-6]|li|tr|td|tbody")) {
                return here;
            }
            here = heaviest;
        }
    }

    private static int plainLength(Element element) {
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return element.text().length() - links;
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
                HtmlArticle inner = new HtmlArticle();
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
