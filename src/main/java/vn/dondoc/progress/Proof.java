package vn.dondoc.progress;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.CheckedFile;

/**
 * A proof that is put to a task.
 *
 * @param entryId the row that it proves; null for the whole
 */
public record Proof(
        ProofKind kind,
        @Nullable UUID entryId,
        String title,
        @Nullable String address,
        @Nullable String reference,
        @Nullable LocalDate issuedOn,
        @Nullable String signer,
        @Nullable CheckedFile file) {

    private static final int LONGEST = 1_000;

    public static Proof link(@Nullable UUID entryId, String title, String address) {
        return new Proof(ProofKind.LINK, entryId, title.strip(), requireWeb(address.strip()), null, null, null, null);
    }

    public static Proof file(@Nullable UUID entryId, String title, CheckedFile file) {
        return new Proof(ProofKind.FILE, entryId, title.strip(), null, null, null, null, file);
    }

    /** @param file the document itself, where it is at hand */
    public static Proof document(
            @Nullable UUID entryId,
            String title,
            String reference,
            LocalDate issuedOn,
            String signer,
            @Nullable CheckedFile file) {
        return new Proof(
                ProofKind.DOCUMENT, entryId, title.strip(), null, reference.strip(), issuedOn, signer.strip(), file);
    }

    /** Only what a browser opens as a page: no script, no file of the reader's own machine. */
    static String requireWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme();
            boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            if (web && uri.getHost() != null && uri.getUserInfo() == null && address.length() <= LONGEST) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException unreadable) {
            // told below, as any other address that leads nowhere
        }
        throw new ProgressRefused(ProgressRefused.Reason.ADDRESS_IMPOSSIBLE);
    }
}
