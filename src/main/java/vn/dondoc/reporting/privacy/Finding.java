package vn.dondoc.reporting.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Words of a text that may tell who a child is. */
public record Finding(Trace trace, String quote, int from) {

    /** Stands for these words without saying them, wherever they occur in the report. */
    public String digest() {
        try {
            byte[] words = (trace + " " + quote.strip().replaceAll("\\s+", " ")).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
