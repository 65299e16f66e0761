package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.ShownAccounts;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Bucket;
import vn.dondoc.obligation.Criterion;
import vn.dondoc.obligation.ObligationCounts;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationStatus;
import vn.dondoc.obligation.Obligations;

/** The demo world as it opens when nobody names another day. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"dondoc.demo=true", "dondoc.jobs=true"})
class DemoWorldTest {

    /** «12», «3.321», «Xem cả 12»: the number that a link tells. */
    private static final Pattern FIGURE = Pattern.compile("(?:\\D* )?(\\d[\\d.]*)");

    @LocalServerPort
    int port;

    @Autowired
    ShownAccounts shown;

    @Autowired
    Accounts accounts;

    @Autowired
    Postings postings;

    @Autowired
    Obligations obligations;

    @Test
    void itOpensWithSomethingOverdueSomethingDueSoonAndSomethingDone() {
        ObligationCounts followed = obligations.counts(ObligationFilter.FOLLOWED, standing("chutich.quangdien"));
        assertThat(followed.of(Bucket.OVERDUE)).isPositive();
        assertThat(followed.of(Bucket.THIS_WEEK)).isPositive();
        assertThat(followed.of(Bucket.DONE)).isPositive();
    }

    @Test
    void aThirdUrgingWaitsForTheLeadersTheirWordIsFollowedAndALetterIsSigned() {
        Standing chairman = standing("chutich.quangdien");
        assertThat(obligations
                        .counts(ObligationFilter.FOLLOWED.only(Criterion.ESCALATED), chairman)
                        .total())
                .isOne();
        assertThat(obligations.rows(ObligationFilter.FOLLOWED.only(Criterion.INSTRUCTED), chairman))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.step()).isEqualTo(ObligationStatus.ACKNOWLEDGED);
                    assertThat(duty.dueOn()).isAfter(duty.today());
                });
        PlainVisitor visitor = new PlainVisitor(port);
        visitor.signsIn("vhtt.quangdien", shown.password());
        Document letter = visitor.opens(visitor.opens("/letters")
                .select("tbody a:contains(45/VHTT)")
                .first()
                .attr("href"));
        assertThat(letter.select("h1 + p").text()).startsWith("Đã ký");
        assertThat(letter.select("a[href$=/signature]")).hasSize(1);
        assertThat(letter.select("#named + table tbody tr")).hasSize(4);
    }

    @Test
    void everyShownAccountSignsInAndFindsItsFirstPage() {
        usernames().forEach(username -> {
            Document first = new PlainVisitor(port).signsIn(username, shown.password());
            assertThat(first.location()).as(username).doesNotContain("/login");
            assertThat(first.select("h1")).as(username).hasSize(1);
        });
    }

    /** Law 5 of the ledger. */
    @Test
    void everyNumberIsTheLengthOfTheListBehindIt() {
        int numbers = usernames().mapToInt(this::checkNumbersOf).sum();
        System.out.println(numbers + " numbers compared with the lists behind them");
        assertThat(numbers).isGreaterThan(300);
    }

    private int checkNumbersOf(String username) {
        PlainVisitor visitor = new PlainVisitor(port);
        Document first = visitor.signsIn(username, shown.password());
        List<Document> pages = new ArrayList<>(List.of(first));
        if (first.selectFirst("a[href='/obligations/by-plan']") != null) {
            Document plans = visitor.opens("/obligations/by-plan");
            pages.add(plans);
            pages.add(visitor.opens("/obligations?followed=true"));
            // the units of the newest plan: those of every plan would take minutes and say no more
            plans.select("main tbody th a").stream()
                    .limit(1)
                    .forEach(plan -> pages.add(visitor.opens(plan.attr("href"))));
        }
        if (first.selectFirst("nav.rail a[href='/plans']") != null) {
            pages.add(visitor.opens("/obligations"));
        }
        assertThat(first.select(
                                "table.work:not(:has(.heap)) th.wide > a, table.work tbody:has(.heap):not(:has(.late)) th.wide > a")
                        .eachAttr("href"))
                .as(username + ": what is not pressing is told once")
                .doesNotHaveDuplicates();
        Map<String, Integer> lengths = new HashMap<>();
        int compared = 0;
        for (Document page : pages) {
            for (Map.Entry<Element, String> number : numbers(page).entrySet()) {
                int behind = lengths.computeIfAbsent(number.getValue(), address -> length(visitor, address));
                assertThat(behind)
                        .as(username + " at " + page.location() + ": " + number.getValue())
                        .isEqualTo(figure(number.getKey()));
                compared++;
            }
            page.select("table.work tbody:has(.heap small):not(:has(.heap a))")
                    .forEach(heap -> assertThat(heap.select("tr:not(.heap)"))
                            .as(username + ": " + heap.select("h2").text())
                            .hasSize(Integer.parseInt(heap.select("h2 small").text())));
        }
        return compared;
    }

    /** Each number of a page that leads into the ledger, and where. */
    private static Map<Element, String> numbers(Document page) {
        Map<Element, String> numbers = new HashMap<>();
        page.select("main a[href]:not(nav.paging a)").forEach(link -> {
            Element figure = link.selectFirst("b, .count") == null ? link : link.selectFirst("b, .count");
            if (FIGURE.matcher(figure.text()).matches()) {
                numbers.put(figure, absolute(page, link));
            }
        });
        page.select("nav.tabs a").forEach(tab -> numbers.put(tab.selectFirst("span"), absolute(page, tab)));
        page.select("h2:has(small) + a")
                .forEach(all -> numbers.put(all.parent().selectFirst("h2 small"), absolute(page, all)));
        numbers.values().removeIf(address -> !address.startsWith("/obligations"));
        return numbers;
    }

    private static int figure(Element number) {
        Matcher told = FIGURE.matcher(number.text());
        assertThat(told.matches()).as(number.outerHtml()).isTrue();
        return Integer.parseInt(told.group(1).replace(".", ""));
    }

    private static String absolute(Document page, Element link) {
        URI target = URI.create(page.location()).resolve(link.attr("href"));
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private static int length(PlainVisitor visitor, String address) {
        String separator = address.contains("?") ? "&" : "?";
        int length = 0;
        Document list;
        int page = 1;
        do {
            list = visitor.opens(address + separator + "page=" + page++);
            length += list.select("main table.list tbody tr").size();
        } while (list.selectFirst("nav.paging a[rel=next]") != null);
        return length;
    }

    private Stream<String> usernames() {
        return shown.groups().stream()
                .flatMap(group -> group.accounts().stream())
                .map(ShownAccounts.Shown::username);
    }

    private Standing standing(String username) {
        return postings.standingOf(accounts.idOf(username).orElseThrow(), username);
    }
}
