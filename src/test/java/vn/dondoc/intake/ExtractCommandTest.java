package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... files) {
        return ExtractCommand.run(
                List.of(files),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void printsOneJsonObjectPerFile() throws IOException {
        String first = file("một.txt", "KẾ HOẠCH\nnăm 2022");
        String second = file("hai.txt", "KẾ HOẠCH\nnăm 2023");
        assertThat(run(first, second)).isZero();
        JsonMapper json = new JsonMapper();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(json.readTree(lines.get(0)).path("file").asString()).isEqualTo(first);
        assertThat(json.readTree(lines.get(1)).path("file").asString()).isEqualTo(second);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        String good = file("kh.txt", "KẾ HOẠCH\nnăm 2022");
        String bad = file("kh.pdf", "không phải PDF");
        assertThat(run(bad, folder.resolve("không có.docx").toString(), good)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(bad + ": Không nhận tệp này"))
                .anyMatch(line -> line.contains("Không mở được tệp"));
    }

    @Test
    void withoutFilesItSaysHowItIsUsed() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("extract TỆP");
    }
}
