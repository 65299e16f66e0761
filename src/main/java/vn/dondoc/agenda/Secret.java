package vn.dondoc.agenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What makes an address known to one person only: 256 random bits, of which only the hash is kept. */
public record Secret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom random = new SecureRandom();

    static Secret make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Needs neither salt nor slowness: nobody goes through 2^256 of them. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "Secret";
    }
}
