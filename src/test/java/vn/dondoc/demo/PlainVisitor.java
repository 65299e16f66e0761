package vn.dondoc.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who reads the pages over HTTP, as a browser without scripts would. */
final class PlainVisitor {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    PlainVisitor(int port) {
        this.address = "http://localhost:" + port;
    }

    Document opens(String path) {
        return ask(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    Document signsIn(String username, String password) {
        String token = opens("/login").selectFirst("form [name=_csrf]").val();
        String form = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
        return ask(HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private Document ask(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(request.uri().toString()).isEqualTo(200);
            return Jsoup.parse(answer.body(), answer.uri().toString());
        } catch (IOException unreachable) {
            throw new AssertionError("no answer from " + request.uri(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped while asking " + request.uri(), stopped);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
