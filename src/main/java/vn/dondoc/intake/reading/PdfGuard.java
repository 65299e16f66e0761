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
    private static final Pattern NESTED = Pattern.compile("/Filter\\s*\\[[^\\]]{0,200}/Fl[^\\]]{0,200}/Fl");
    private static final long LARGEST_STREAM = 150L * Limits.MEGABYTE;
    private static final long LARGEST_SUM = 1_000L * Limits.MEGABYTE;

    private PdfGuard() {}

    static void check(byte[] content) {
        String source = new String(content, StandardCharsets.ISO_8859_1);
        if (NESTED.matcher(source).find()) {
            throw new UnreadableDocument(BOMB);
        }
        Inflater inflater = new Inflater();
        try {
            byte[] sink = new byte[1 << 16];
            long sum = 0;
            Matcher streams = STREAM.matcher(source);
            while (streams.find()) {
                inflater.reset();
                inflater.setInput(content, streams.end(), content.length - streams.end());
                sum += inflated(inflater, sink);
                if (sum > LARGEST_SUM) {
                    throw new UnreadableDocument(BOMB);
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static long inflated(Inflater inflater, byte[] sink) {
        try {
            while (!inflater.finished() && inflater.inflate(sink) > 0) {
                if (inflater.getBytesWritten() > LARGEST_STREAM) {
                    throw new UnreadableDocument(BOMB);
                }
            }
        } catch (DataFormatException e) {
            // a stream in another compression, or encrypted: what came so far counts
            return inflater.getBytesWritten();
        }
        return inflater.getBytesWritten();
    }
}
