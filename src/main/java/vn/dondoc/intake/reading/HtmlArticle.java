package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BROKEN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes the article out of a portal's page: its headline, paragraphs and tables without the site around it. */
final class HtmlArticle {

    private static final String FURNITURE = "script,style,noscript,template,nav,header nav,footer,aside,form,iframe,"
            + "button,select,svg,object,embed,[hidden],[aria-hidden=true],[role=navigation],[role=banner],"
            + "[role=contentinfo],[role=search],[style*=display:none],[style*=display: none]";
    private static final Pattern NAMES_OF_FURNITURE =
            Pattern.compile("(?i)(^|[\\s_-])(menu|navbar|nav|breadcrumbs?|sidebar|footer"
                    + "|banner|comments?|binh-?luan|share|social|related|tin-?lien-?quan|tinkhac|lien-?ket|search|pagination"
                    + "|toolbar|skip|cookie|popup|modal|advert|ads|copyright|weather|login)([\\s_-]|$)");
    /** What may wrap an article. */
    private static final Set<String> WRAPPERS =
            Set.of("div", "section", "article", "main", "center", "table", "tbody", "tr", "td");

    private static final int DEEPEST = 60;

    private HtmlArticle() {}

    static RawText read(byte[] content) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
        } catch (IOException e) {
            throw new UnreadableDocument(BROKEN, e);
        }
        page.select(FURNITURE).remove();
        int all = page.body().text().length();
        page.body().select("[class],[id]").stream()
                .filter(element -> isFurniture(element, all))
                .toList()
                .forEach(Node::remove);
        Element article = article(page.body());
        List<String> lines = new ArrayList<>();
        Element headline = page.body().selectFirst("h1");
        if (headline != null && article.selectFirst("h1") == null) {
            lines.add(headline.text());
        }
        lines.addAll(HtmlLines.of(article));
        return RawText.plain(lines, Set.of());
    }

    private static boolean isFurniture(Element element, int all) {
        String names = element.className() + " " + element.id();
        // some portals call everything a menu; what holds most of the words is the article all the same
        return NAMES_OF_FURNITURE.matcher(names).find() && element.text().length() * 2 < all;
    }

    /** The smallest element that still holds most of the text outside of links. */
    private static Element article(Element body) {
        Element here = body;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Element heaviest = here.children().stream()
                    .max(Comparator.comparingInt(HtmlArticle::plainLength))
                    .orElse(null);
            boolean holdsMost = heaviest != null
                    && WRAPPERS.contains(heaviest.normalName())
                    && plainLength(heaviest) >= plainLength(here) * 0.75;
            // a table of rows is content; a table of one cell is a frame of the old portals
            if (heaviest == null || !holdsMost || isData(heaviest)) {
                return here;
            }
            here = heaviest;
        }
        return here;
    }

    private static boolean isData(Element element) {
        return element.normalName().equals("table") && element.select("td").size() > 1;
    }

    private static int plainLength(Element element) {
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return element.text().length() - links;
    }
}
