package vn.dondoc.intake;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.edxml.MessageHeader;
import vn.dondoc.document.edxml.UnreadableEdxml;
import vn.dondoc.intake.reading.DocumentReader;
import vn.dondoc.intake.reading.ReadDocument;
import vn.dondoc.intake.reading.UnreadableDocument;
import vn.dondoc.intake.understanding.Draft;
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
    private final WaitingLine line;
    private final DocumentReader reader;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    BackgroundReading(ReadingLog readings, WaitingLine line, DocumentReader reader) {
        this.readings = readings;
        this.line = line;
        this.reader = reader;
    }

    /** Of somebody who entered the waiting line; the place in it is given back at the end. */
    CompletableFuture<Void> start(UUID id, Upload upload, Standing by) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofVirtual().name("intake-" + id).start(() -> {
            try {
                read(id, upload, by);
            } finally {
                line.leave(by.accountId());
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
            Opened opened = Opened.of(upload);
            Upload inner = opened.upload();
            ReadDocument document = inner.pasted()
                    ? reader.readPasted(inner.text())
                    : reader.read(inner.content(), inner.fileName(), (pages, total) -> readings.beat(id, pages, total));
            Draft draft = Understanding.of(document.text());
            MessageHeader header = opened.header();
            readings.finish(id, opened, document, header == null ? draft : new Enveloped(header).over(draft), by);
        } catch (UnreadableEdxml why) {
            readings.refuse(id, upload, why.messageKey(), why.arguments(), by);
        } catch (Opened.EmptyEnvelope why) {
            readings.refuse(id, upload, "intake.refused.ENVELOPE_EMPTY", List.of(), by);
        } catch (UnreadableDocument why) {
            readings.refuse(id, upload, why, by);
        } catch (RuntimeException | Error e) {
            // errors too: a text that exhausts the stack must not be shown as being read for ever
            log.error("Upload {} cannot be understood", id, e);
            readings.refuseBroken(id, upload);
        } finally {
            places.release();
        }
    }
}
