package vn.dondoc.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures on real documents, which are data beside the project and no part of it. */
class CorpusTest {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    @TempDir
    Path folder;

    @Test
    void plansAreUnderstoodAtNinetyPercent() throws Exception {
        assertFloor("plans", "0.90");
    }

    @Test
    void lettersAreUnderstoodAtEightyPercent() throws Exception {
        assertFloor("letters", "0.80");
    }

    private void assertFloor(String set, String floor) throws IOException, InterruptedException {
        Path gold = CORPUS.resolve("dev").resolve(set);
        boolean present = Files.isDirectory(gold);
        boolean python = present && run("python3", "--version") == 0;
        if (!present || !python) {
            System.out.println("Corpus test on " + set + " skipped: " + (present ? "no python3" : "no " + gold));
        }
        assumeTrue(present && python);
        Path drafts = folder.resolve(set + ".jsonl");
        Files.write(drafts, Drafts.of(gold));
        int status = run(
                "python3", CORPUS.resolve("score.py").toString(), gold.toString(), drafts.toString(), "--floor", floor);
        assertThat(status).as("status of the score of " + set).isZero();
    }

    private static int run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            return process.waitFor(2, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } catch (IOException notInstalled) {
            return -1;
        }
    }
}
