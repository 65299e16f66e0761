package vn.dondoc.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TextReadingTest {

    private static final String TEXT = "Kế hoạch phòng, chống dịch bệnh\nThực hiện Nghị quyết của Hội đồng";

    private final DocumentReader reader = new DocumentReader("no-such-command");

    private String read(byte[] content, String name) {
        return reader.read(content, name, ReadingProgress.SILENT).text();
    }

    @Test
    void allFormsOfUnicode() {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8), "a.txt")).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(TEXT);
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16), "a.txt")).isEqualTo(TEXT);
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16LE), "a.txt")).isEqualTo(TEXT);
    }

    @Test
    void windows1258WithItsLooseToneMarks() {
        byte[] content = windows1258(TEXT);
        assertThat(read(content, "a.txt")).isEqualTo(TEXT);
    }

    /** That encoding has the letters with hats and horns, and the tones as marks behind them. */
    private static byte[] windows1258(String text) {
        StringBuilder loose = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String rest = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            loose.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
        }
        return loose.toString().getBytes(Charset.forName("windows-1258"));
    }

    @Test
    void bytesOfTcvn3() {
        byte[] content =
                "Céng hoµ x· héi chñ nghÜa ViÖt Nam\nKÕ ho¹ch n\u00A8m 2005".getBytes(StandardCharsets.ISO_8859_1);
        ReadDocument document = reader.read(content, "cu.txt", ReadingProgress.SILENT);
        assertThat(document.text()).isEqualTo("Cộng hoà xã hội chủ nghĩa Việt Nam\nKế hoạch năm 2005");
        assertThat(document.notes()).containsExactly(ReadingNote.TCVN3_CONVERTED);
    }

    @Test
    void pastedText() {
        assertThat(reader.readPasted("Kế\u00A0hoạch\r\nnăm 2022").text()).isEqualTo("Kế hoạch\nnăm 2022");
    }

    @Test
    void theArticleOfAPortalWithoutTheSiteAroundIt() {
        String page = """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>Cổng</title><script>var a='kịch bản';</script></head>
                <body><header><div class="main-menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/l">Liên hệ</a></li></ul></div></header>
                <div class="row"><div class="col-9"><div class="article-detail"><h1>Triển khai kế hoạch năm 2022</h1>
                <p>Ủy ban nhân dân huyện vừa ban hành <b>Kế hoạch</b> số 27/KH-UBND.</p>
                <p>Các đơn vị gửi báo cáo<br>trước ngày 15/11/2022 về Phòng Tư pháp để tổng hợp, báo cáo huyện.</p>
                <table border="1"><tr><th>Việc</th><th>Đơn vị</th></tr><tr><td>Tập huấn</td><td>Phòng<br>Nội vụ</td></tr></table>
                </div></div><div class="col-3 sidebar"><p>Tin đọc nhiều nhất trong tuần này của cổng thông tin</p></div></div>
                <footer>Bản quyền thuộc Cổng thông tin</footer></body></html>
                """;
        assertThat(read(page.getBytes(StandardCharsets.UTF_8), "tin.html")).isEqualTo("""
                Triển khai kế hoạch năm 2022
                Ủy ban nhân dân huyện vừa ban hành Kế hoạch số 27/KH-UBND.
                Các đơn vị gửi báo cáo
                trước ngày 15/11/2022 về Phòng Tư pháp để tổng hợp, báo cáo huyện.
                Việc\tĐơn vị
                Tập huấn\tPhòng Nội vụ""");
    }
}
