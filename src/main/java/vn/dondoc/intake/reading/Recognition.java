package vn.dondoc.intake.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import lombok.extern.slf4j.Slf4j;

/** Recognises Vietnamese text in pictures by the command Tesseract; pictures and words pass through pipes only. */
@Slf4j
final class Recognition {

    /** Hears the text of each picture in order; empty if it could not be recognised. */
    @FunctionalInterface
    interface Listener {
        void recognised(int index, Optional<String> text);
    }

    private static final int SECONDS_PER_PAGE = 120;
    private static final int WORKERS =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final String command;
    /** Shared by all documents being read, so that many uploads do not swamp the machine. */
    private final Semaphore workers;

    /** Pictures of a document past these stay unread. */
    private final int most;

    private final int seconds;

    private volatile boolean found;
    private volatile boolean turns;

    Recognition(String command) {
        this(command, new Semaphore(WORKERS), Integer.MAX_VALUE, SECONDS_PER_PAGE);
    }

    private Recognition(String command, Semaphore workers, int most, int seconds) {
        this.command = command;
        this.workers = workers;
        this.most = most;
        this.seconds = seconds;
    }

    /** The same, which reads only so many pictures of each document and gives up on one sooner. */
    Recognition first(int pictures, int secondsEach) {
        return new Recognition(command, workers, pictures, secondsEach);
    }

    /** Asks anew until the answer is yes, so that installing the command needs no restart. */
    boolean available() {
        if (!found) {
            String said = run(new byte[0], 20, List.of(command, "--list-langs")).orElse("");
            turns = said.lines().anyMatch("osd"::equals);
            found = said.lines().anyMatch("vie"::equals);
        }
        return found;
    }

    void read(List<Supplier<BufferedImage>> images, Listener listener) {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Optional<String>>> pages = new ArrayList<>();
            int told = 0;
            for (Supplier<BufferedImage> image : images) {
                pages.add(
                        pages.size() < most
                                ? submitted(pool, image)
                                : CompletableFuture.completedFuture(Optional.empty()));
                for (; told < pages.size() && pages.get(told).isDone(); told++) {
                    listener.recognised(told, pages.get(told).join());
                }
            }
            for (; told < pages.size(); told++) {
                listener.recognised(told, pages.get(told).join());
            }
        }
    }

    /** Draws the picture here, one at a time; only as many wait in memory as there are workers. */
    private CompletableFuture<Optional<String>> submitted(ExecutorService pool, Supplier<BufferedImage> image) {
        workers.acquireUninterruptibly();
        byte[] picture;
        try {
            picture = GreyPicture.of(image.get());
        } catch (RuntimeException | Error e) {
            workers.release();
            throw e;
        }
        return CompletableFuture.supplyAsync(() -> recognised(picture), pool);
    }

    private Optional<String> recognised(byte[] picture) {
        try {
            if (GreyPicture.blank(picture)) {
                return Optional.of("");
            }
            // 1 finds out first which way up the page lies, 3 takes it as upright
            String layout = turns ? "1" : "3";
            List<String> call = List.of(command, "stdin", "stdout", "-l", "vie", "--dpi", "300", "--psm", layout);
            return run(picture, seconds, call);
        } finally {
            workers.release();
        }
    }

    private static Optional<String> run(byte[] input, int seconds, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            log.debug("The command {} cannot be started", command.getFirst());
            return Optional.empty();
        }
        try {
            Thread feeder = Thread.ofVirtual().start(() -> feed(process, input));
            Thread watch = Thread.ofVirtual().start(() -> stopAfter(process, seconds));
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean good = process.waitFor() == 0;
            feeder.interrupt();
            watch.interrupt();
            return good ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void feed(Process process, byte[] input) {
        try (var out = process.getOutputStream()) {
            out.write(input);
        } catch (IOException e) {
            log.debug("The recognition stopped listening");
        }
    }

    private static void stopAfter(Process process, int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            // finished in time
            Thread.currentThread().interrupt();
        }
    }
}
