package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BOMB;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates every stream of a PDF once into nothing, to see that none swells, before a parser keeps them in memory. */
final class PdfGuard {

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\r?\n");
    private static final Pattern NESTED = Pattern.compile("/Filter\\s*\\[[^\\]]*/Fl[^\\]]*/Fl");
    private static final long LARGEST_STREAM = 150L * Limits.MEGABYTE;
    private static final long LARGEST_SUM = 1_000L * Limits.MEGABYTE;

    private PdfGuard() {}

    static void check(byte[] content) {
        String source = new String(content, StandardCharsets.ISO_8859_1);
        if (NESTED.matcher(source).find()) {
            throw new UnreadableDocument(BOMB);
        }
        byte[] sink = new byte[1 << 16];
        long sum = 0;
        Matcher streams = STREAM.matcher(source);
        while (streams.find()) {
            sum += inflated(content, streams.end(), sink);
            if (sum > LARGEST_SUM) {
                throw new UnreadableDocument(BOMB);
            }
        }
    }

    private static long inflated(byte[] content, int from, byte[] sink) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            while (!inflater.finished() && !inflater.needsDictionary()) {
                if (inflater.inflate(sink) == 0) {
                    break;
                }
                if (inflater.getBytesWritten() > LARGEST_STREAM) {
                    throw new UnreadableDocument(BOMB);
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            // a stream in another compression, or encrypted: what came so far counts
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
