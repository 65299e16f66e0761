package vn.dondoc.intake.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** Prints a draft, one JSON object a line, for every text of a folder. */
class Drafts {

    private Drafts() {}

    public static void main(String[] arguments) throws IOException {
        for (String folder : arguments) {
            of(Path.of(folder)).forEach(System.out::println);
        }
    }

    static List<String> of(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Drafts::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            String text = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC)
                    .replace("\r\n", "\n");
            return DraftJson.of(file.getFileName().toString(), Understanding.of(text));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
