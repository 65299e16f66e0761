package vn.dondoc.intake.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.account.People;

/** A person at work: hands documents in, reads pages, fills in the review and sends it. */
class Desk {

    private final MockMvcTester browser;
    private final People people;

    Desk(MockMvcTester browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    MvcTestResult handIn(String who, String fileName, byte[] content) {
        return browser.post()
                .uri("/intake")
                .multipart()
                .file(new MockMultipartFile("file", fileName, "application/octet-stream", content))
                .param("secret", "no")
                .with(people.as(who))
                .with(csrf())
                .exchange();
    }

    MvcTestResult paste(String who, String text) {
        return browser.post()
                .uri("/intake")
                .multipart()
                .param("secret", "no")
                .param("text", text)
                .with(people.as(who))
                .with(csrf())
                .exchange();
    }

    MvcTestResult get(String who, String address) {
        return browser.get().uri(address).with(people.as(who)).exchange();
    }

    Document page(String who, String address) {
        return page(get(who, address));
    }

    static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    MvcTestResult post(String who, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(people.as(who)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** What the review would send as it stands; tests change entries before they send it. */
    static Map<String, String> entries(Document page) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Element entry : page.select("#review [name]")) {
            boolean ticked = !entry.attr("type").matches("checkbox|radio") || entry.hasAttr("checked");
            if (ticked && !entry.attr("name").equals("_csrf")) {
                entries.put(entry.attr("name"), value(entry));
            }
        }
        return entries;
    }

    private static String value(Element entry) {
        if (!entry.tagName().equals("select")) {
            return entry.tagName().equals("textarea") ? entry.wholeText() : entry.attr("value");
        }
        Element chosen = entry.selectFirst("option[selected]");
        return chosen != null
                ? chosen.attr("value")
                : entry.selectFirst("option").attr("value");
    }

    /** The name under which an entry with that value is sent. */
    static String named(Map<String, String> entries, String pattern, String value) {
        return entries.entrySet().stream()
                .filter(entry ->
                        entry.getKey().matches(pattern) && entry.getValue().contains(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + pattern + " says " + value + " in " + entries));
    }
}
