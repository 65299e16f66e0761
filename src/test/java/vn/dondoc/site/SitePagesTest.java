package vn.dondoc.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "dondoc.data-directory=target/site-pages")
@AutoConfigureMockMvc
@Import(SamplePages.class)
@ExtendWith(OutputCaptureExtension.class)
@WithMockUser("hoa")
class SitePagesTest {

    @Autowired
    MockMvcTester browser;

    @LocalServerPort
    int port;

    @Test
    void theFrameShowsWhoActsForWhomAndWhereTheyMayGo() {
        assertThat(page("/sample"))
                .contains("lang=\"vi\"", "href=\"#content\"", "Đôn Đốc", "Trần Thị Hòa", "UBND xã Quảng Thái")
                .contains("Việc của tôi", "Quản trị", "Đăng xuất", "role=\"search\"")
                .containsPattern("<form method=\"post\" action=\"/logout\"><input type=\"hidden\" name=\"_csrf\"");
    }

    @Test
    void marksTheEntryWhosePagesTheseAre() {
        assertThat(current(page("/sample"))).isEqualTo("/sample");
        assertThat(current(page("/sample/follow/7"))).isEqualTo("/obligations");
    }

    @Test
    void saysWithoutColourWhatAStatusIs() {
        assertThat(page("/sample"))
                .containsPattern("class=\"status late\"><svg[^<]*<use href=\"[^\"]*#alert\"></use></svg>Quá hạn<")
                .contains("Đã nộp lại (lần 2)");
    }

    @Test
    void showsTheWordsOfThePlanBesideTheDay() {
        assertThat(page("/sample")).contains("<q>trước 15/6/2021</q>", "→ hết ngày", "quá hạn 2 ngày", "hạn hôm nay");
    }

    @Test
    void pagesInAWindowAndKeepsTheFilter() {
        assertThat(page("/sample?state=open&page=7"))
                .contains(
                        "121–140 trong 1.345",
                        "href=\"/sample?state=open&amp;page=8\"",
                        "href=\"/sample?state=open&amp;page=68\"")
                .doesNotContain("page=20\"");
    }

    @Test
    void countsAreLinksAndAZeroHasNoColour() {
        assertThat(page("/sample"))
                .containsPattern("<a class=\"tile late\" href=\"/sample\\?state=overdue\"><b>12</b>")
                .containsPattern("<a class=\"tile\" href=\"/sample\\?state=waiting\"\\s+data-none=\"yes\"><b>0</b>");
    }

    @Test
    void saysWhatHappenedOnTheNextPage() {
        assertThat(browser.get()
                        .uri("/sample")
                        .requestAttr(
                                DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE,
                                carrying(Flash.done("sample.saved", "61/KH-UBND"))))
                .bodyText()
                .containsPattern("class=\"flash ok\"[^>]*role=\"status\"")
                .contains("Đã lưu kế hoạch 61/KH-UBND.");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongBesideTheField() {
        assertThat(browser.post()
                        .uri("/sample")
                        .with(csrf())
                        .param("subject", "Trich yeu dai qua muc cho phep")
                        .param("due", "31/02/2021")
                        .param("amount", "ba")
                        .param("lines[0].text", ""))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"31/02/2021\"", "value=\"ba\"", "value=\"Trich yeu dai qua muc cho phep\"")
                .contains(
                        "Trích yếu: Không được dài quá 20 ký tự.",
                        "href=\"#lines0.text\"",
                        "Việc: Không được để trống.")
                .containsPattern("id=\"due\"[^>]*aria-describedby=\"due-hint due-error\"[^>]*aria-invalid=\"true\"")
                .containsPattern("id=\"due-error\".*\\n?.*Ngày chưa đúng.");
    }

    @Test
    void readsDaysAndNumbersAsTheyAreWrittenHere() {
        assertThat(browser.post()
                        .uri("/sample")
                        .with(csrf())
                        .param("due", "5/6/2021")
                        .param("amount", "1.250,5"))
                .bodyText()
                .contains("value=\"05/06/2021\"", "value=\"1.250,5\"");
    }

    @Test
    void answersFailuresWithTheirStatus() {
        assertThat(browser.get().uri("/sample/fails/lock")).hasStatus(409);
        assertThat(browser.get().uri("/sample/fails/size")).hasStatus(413);
        assertThat(browser.get().uri("/sample/fails/gone")).hasStatus(404);
        assertThat(browser.get().uri("/sample/ids/no-id?day=1/6/2021")).hasStatus(404);
        assertThat(browser.get().uri("/sample/ids/{id}?day=nonsense", UUID.randomUUID()))
                .hasStatus(400);
    }

    @Test
    void everyErrorPageSaysWhatToDo() {
        for (int status : new int[] {400, 403, 404, 405, 409, 413, 415, 429, 500, 503}) {
            assertThat(browser.get()
                            .uri("/error")
                            .accept(MediaType.TEXT_HTML)
                            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                    .hasStatus(status)
                    .bodyText()
                    .contains("class=\"trouble\"", "Hãy ", "Về trang đầu")
                    .doesNotContain("??");
        }
    }

    @Test
    void aStrangerSeesTheErrorPageToo() throws Exception {
        HttpResponse<String> answer = visit("/css/none.css");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy trang này").doesNotContain("Đăng xuất", "class=\"rail\"");
    }

    @Test
    void anUnexpectedErrorShowsTheCodeThatIsInTheLog(CapturedOutput log) throws Exception {
        HttpResponse<String> answer = visit("/css/fails/badly");
        assertThat(answer.statusCode()).isEqualTo(500);
        var code = Pattern.compile("class=\"code\">(\\w{6})<").matcher(answer.body());
        assertThat(code.find()).isTrue();
        assertThat(answer.body()).doesNotContain("The sample broke");
        assertThat(log).contains("Incident " + code.group(1) + " at /css/fails/badly", "The sample broke");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/css/fails/x"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[33 << 20]))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Tệp gửi lên quá lớn", "30 MB");
        }
    }

    @Test
    void whatAStrangerUploadsIsRefusedBeforeItComes() throws Exception {
        assertThat(answered("Content-Type: multipart/form-data; boundary=cut", "Content-Length: 60000"))
                .contains(" 403");
        assertThat(answered("Content-Type: application/x-www-form-urlencoded", "Content-Length: 70000"))
                .contains(" 403");
        assertThat(answered("Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked"))
                .contains(" 403");
    }

    /** The first line of the answer to the head of a request whose body is never sent. */
    private String answered(String... headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            String head = "POST /login HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @Test
    void filesOfTheProgramAreNamedByTheirContentAndKeptForAYear() throws Exception {
        var sheet = Pattern.compile("/css/site-\\w{32}\\.css").matcher(page("/sample"));
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> answer = visit(sheet.group(), "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(visit("/fonts/be-vietnam-pro-latin-400.woff2").statusCode()).isEqualTo(200);
    }

    private String page(String address) {
        var result = browser.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String current(String page) {
        var link = Pattern.compile("<a href=\"([^\"]*)\"\\s*aria-current=\"page\"[^>]*>\\s*<svg")
                .matcher(page);
        return link.find() ? link.group(1) : "none";
    }

    private HttpResponse<String> visit(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html, */*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** As the page after a redirect finds it, wherever the session keeps it meanwhile. */
    private static FlashMap carrying(Flash flash) {
        FlashMap carried = new FlashMap();
        carried.put(Flash.NAME, flash);
        return carried;
    }
}
