package vn.dondoc.intake;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.intake.reading.DocumentReader;
import vn.dondoc.intake.reading.ReadDocument;
import vn.dondoc.intake.reading.UnreadableDocument;
import vn.dondoc.intake.understanding.Understanding;

/**
 * Reads uploads beside the request. The bytes stay in memory until the reading is over, so that a secret never touches
 * a disk; a reading that dies with the program has to be uploaded again.
 */
@Slf4j
@Component
class BackgroundReading {

    /** A few at a time: each may hold 30 MB and unpack ten times as much. */
    private static final int AT_ONCE = 3;

    private static final int SECONDS_BETWEEN_BEATS = 20;

    private final ReadingLog readings;
    private final DocumentReader reader = new DocumentReader();
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    BackgroundReading(ReadingLog readings) {
        this.readings = readings;
    }

    CompletableFuture<Void> start(UUID id, Upload upload, Standing by) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofVirtual().name("intake-" + id).start(() -> {
            try {
                read(id, upload, by);
            } finally {
                done.complete(null);
            }
        });
        return done;
    }

    private void read(UUID id, Upload upload, Standing by) {
        try {
            while (!places.tryAcquire(SECONDS_BETWEEN_BEATS, TimeUnit.SECONDS)) {
                readings.beat(id, 0, 0);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            ReadDocument document = upload.pasted()
                    ? reader.readPasted(upload.text())
                    : reader.read(
                            upload.content(), upload.fileName(), (pages, total) -> readings.beat(id, pages, total));
            readings.finish(id, upload, document, Understanding.of(document.text()), by);
        } catch (UnreadableDocument why) {
            readings.refuse(id, upload, why, by);
        } catch (RuntimeException e) {
            log.error("Upload {} cannot be understood", id, e);
            readings.refuseBroken(id, upload);
        } finally {
            places.release();
        }
    }
}
