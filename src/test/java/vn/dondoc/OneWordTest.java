package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word names a feature everywhere: its package, its templates, its messages and its migrations. */
class OneWordTest {

    static final Path RESOURCES = Path.of("src/main/resources");

    final Set<String> modules = names(Path.of("src/main/java/vn/dondoc"));

    @Test
    void everyFolderOfTemplatesIsAModuleWithMessagesOfItsOwn() {
        Set<String> folders = names(RESOURCES.resolve("templates"));
        // pages that the container asks for by status
        folders.remove("error");
        assertThat(folders).contains("plan", "obligation").isSubsetOf(modules);
        assertThat(names(RESOURCES.resolve("messages"))).containsAll(folders);
    }

    @Test
    void everyFolderOfMigrationsIsAModule() {
        assertThat(names(Path.of("db/migration")))
                .contains("plan", "obligation")
                .isSubsetOf(modules);
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString().replaceFirst("\\..*$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
