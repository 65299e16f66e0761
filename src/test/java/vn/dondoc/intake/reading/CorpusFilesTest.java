package vn.dondoc.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the offices' own files where they lie beside the project and holds them against their known text. */
class CorpusFilesTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final DocumentReader reader = new DocumentReader();

    @Test
    void theOriginalsGiveTheirWords() throws IOException {
        if (!Files.isDirectory(CORPUS.resolve("files"))) {
            System.out.println("Skipped: no corpus beside the project");
        }
        assumeTrue(Files.isDirectory(CORPUS.resolve("files")));
        List<Path> files;
        try (var found = Files.list(CORPUS.resolve("files"))) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            compare(file);
        }
    }

    private void compare(Path file) throws IOException {
        Path known = CORPUS.resolve("dev/plans")
                .resolve(file.getFileName().toString().replaceFirst("\\..*", ".txt"));
        boolean scan = file.toString().endsWith(".pdf") && !reader.recognises();
        if (!Files.exists(known) || scan) {
            System.out.println("Skipped: " + file.getFileName());
            return;
        }
        ReadDocument document = reader.read(file);
        double share = shareOfWords(Files.readString(known), document.text());
        System.out.printf(
                Locale.ROOT, "%s: %d pages, %.3f of the words%n", file.getFileName(), document.pages(), share);
        assertThat(share).as(file.toString()).isGreaterThan(document.recognised() ? 0.85 : 0.95);
    }

    private static double shareOfWords(String known, String read) {
        Map<String, Integer> rest = new HashMap<>();
        words(read).forEach(word -> rest.merge(word, 1, Integer::sum));
        List<String> wanted = words(known);
        long found = wanted.stream()
                .filter(word -> rest.merge(word, -1, Integer::sum) >= 0)
                .count();
        return (double) found / wanted.size();
    }

    private static List<String> words(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WORD.matcher(composed).results().map(word -> word.group()).toList();
    }
}
