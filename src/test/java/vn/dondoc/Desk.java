package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.account.People;
import vn.dondoc.site.Flash;

/** Asks for pages and sends forms as this or that person, at addresses as links write them. */
@TestComponent
public class Desk {

    private final MockMvcTester browser;
    private final People people;
    private final CountedStatements statements;

    Desk(MockMvcTester browser, People people, CountedStatements statements) {
        this.browser = browser;
        this.people = people;
        this.statements = statements;
    }

    /** The page at an address; fails where there is none. */
    public Document page(String username, String address, Object... parts) {
        return html(get(username, address, parts));
    }

    /** @param session the cookie that an answer has set */
    public Document page(String username, String address, Cookie session) {
        return html(browser.get()
                .uri(encoded(address))
                .cookie(session)
                .with(people.as(username))
                .exchange());
    }

    /** @param parts what stands for each {@code {name}} of the address */
    public MvcTestResult get(String username, String address, Object... parts) {
        return browser.get()
                .uri(encoded(address, parts))
                .with(people.as(username))
                .exchange();
    }

    /** The page that an answer sends on to, with what it has to say there. */
    public Document follows(String username, MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return html(browser.get()
                .uri(encoded(answer.getResponse().getRedirectedUrl()))
                .requestAttr(
                        DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE,
                        answer.getMvcResult().getFlashMap())
                .with(people.as(username))
                .exchange());
    }

    /** The answer to somebody who has not signed in. */
    public MvcTestResult strangerGets(String address) {
        return browser.get().uri(encoded(address)).exchange();
    }

    /** @param pairs names and values of the form, by turns */
    public MvcTestResult post(String username, String address, String... pairs) {
        return filled(browser.post().uri(encoded(address)), username, pairs).exchange();
    }

    /** @param answer what a script asks for instead of a page */
    public MvcTestResult post(MediaType answer, String username, String address, String... pairs) {
        return filled(browser.post().uri(encoded(address)).accept(answer), username, pairs)
                .exchange();
    }

    public MvcTestResult post(String username, String address, Map<String, String> fields) {
        return post(
                username,
                address,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    public MvcTestResult post(String username, String address, Cookie session, String... pairs) {
        return filled(browser.post().uri(encoded(address)).cookie(session), username, pairs)
                .exchange();
    }

    /** @param name the field of the form that the file is put into */
    public MvcTestResult upload(
            String username, String address, String name, String fileName, byte[] content, String... pairs) {
        var request = browser.post()
                .uri(encoded(address))
                .multipart()
                .file(new MockMultipartFile(name, fileName, "application/octet-stream", content));
        return filled(request, username, pairs).exchange();
    }

    /** How many statements a page takes that has been asked for before. */
    public int statements(String username, String address, Object... parts) {
        page(username, address, parts);
        return statements.during(() -> page(username, address, parts));
    }

    /** How heavy a page is. */
    public int bytes(String username, String address, Object... parts) {
        MvcTestResult answer = get(username, address, parts);
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsByteArray().length;
    }

    /**
     * Names and values of a form, written as in an address but in plain words: {@code fields("kind=SUM&unit=%s", unit)}.
     *
     * @param values what stands for each {@code %s}, one in a field
     */
    public static String[] fields(String written, Object... values) {
        Iterator<Object> next = List.of(values).iterator();
        return Stream.of(written.split("&"))
                .map(field ->
                        field.contains("%s") ? field.replace("%s", next.next().toString()) : field)
                .flatMap(field -> Stream.of(field.split("=", 2)))
                .toArray(String[]::new);
    }

    /** The page of an answer; fails where there is none. */
    public static Document html(MvcTestResult answer) {
        assertThat(answer).as(answer.getRequest().getRequestURI()).hasStatusOk();
        return parsed(answer);
    }

    /** The page of an answer, be it one of trouble: it has no text without words and no name twice. */
    public static Document parsed(MvcTestResult answer) {
        Document page = Jsoup.parse(body(answer));
        assertThat(page.text()).as("texts without words").doesNotContain("??");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        return page;
    }

    public static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What a form sends as it stands, but for the names that are given another value here. */
    public static String[] entries(Element form, String... pairs) {
        List<String> files = form.select("input[type=file]").eachAttr("name");
        Stream<String> standing = ((FormElement) form)
                .formData().stream()
                        .filter(entry -> !entry.key().equals("_csrf") && !files.contains(entry.key()))
                        .filter(entry -> !List.of(pairs).contains(entry.key()))
                        .flatMap(entry -> Stream.of(entry.key(), entry.value()));
        return Stream.concat(standing, Stream.of(pairs)).toArray(String[]::new);
    }

    /** What the page after a redirect would say. */
    public static Flash flash(MvcTestResult answer) {
        return (Flash) answer.getMvcResult().getFlashMap().get(Flash.NAME);
    }

    /** As browsers write it. */
    private static URI encoded(String address, Object... parts) {
        if (parts.length > 0) {
            return UriComponentsBuilder.fromUriString(address)
                    .encode()
                    .buildAndExpand(parts)
                    .toUri();
        }
        return URI.create(URI.create(address.replace(" ", "%20")).toASCIIString());
    }

    private <R extends AbstractMockHttpServletRequestBuilder<R>> R filled(R request, String username, String... pairs) {
        R filled = request.with(people.as(username)).with(csrf());
        for (int i = 0; i < pairs.length; i += 2) {
            filled = filled.param(pairs[i], pairs[i + 1]);
        }
        return filled;
    }
}
