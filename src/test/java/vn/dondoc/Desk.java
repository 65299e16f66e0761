package vn.dondoc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.account.People;

/** Asks for pages and sends forms as this or that person. */
@TestComponent
public class Desk {

    private final MockMvcTester browser;
    private final People people;

    Desk(MockMvcTester browser, People people) {
        this.browser = browser;
        this.people = people;
    }

    /** The page at an address as links write it, encoded already; fails where there is none. */
    public Document page(String username, String address) {
        return read(get(username, address), address);
    }

    /** @param session the cookie that an answer has set */
    public Document page(String username, String address, Cookie session) {
        return read(
                browser.get()
                        .uri(URI.create(address))
                        .cookie(session)
                        .with(people.as(username))
                        .exchange(),
                address);
    }

    public MvcTestResult get(String username, String address) {
        return browser.get().uri(URI.create(address)).with(people.as(username)).exchange();
    }

    /** @param pairs names and values of the form, by turns */
    public MvcTestResult post(String username, String address, String... pairs) {
        return post(username, address, new Cookie[0], pairs);
    }

    public MvcTestResult post(String username, String address, Cookie session, String... pairs) {
        return post(username, address, new Cookie[] {session}, pairs);
    }

    private MvcTestResult post(String username, String address, Cookie[] cookies, String... pairs) {
        var request = browser.post()
                .uri(URI.create(address))
                .with(people.as(username))
                .with(csrf());
        if (cookies.length > 0) {
            request = request.cookie(cookies);
        }
        for (int i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }

    /** What came back as a page, whatever its status. */
    public static Document html(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Document read(MvcTestResult result, String address) {
        if (result.getResponse().getStatus() != 200) {
            throw new AssertionError(
                    address + " answers " + result.getResponse().getStatus());
        }
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
