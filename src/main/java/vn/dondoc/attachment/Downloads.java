package vn.dondoc.attachment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands stored files out, always as downloads: what was uploaded is never run on our pages. */
@Component
@lombok.RequiredArgsConstructor
public class Downloads {

    private final Attachments attachments;

    /**
     * For whoever may have it, which is for the owner of the file to decide.
     *
     * @throws vn.dondoc.site.NotFound where no such file is kept
     */
    public ResponseEntity<byte[]> of(UUID attachmentId) {
        return of(attachments.file(attachmentId).fileName(), attachments.content(attachmentId));
    }

    /** A file that is made for the moment, such as a table. */
    public static ResponseEntity<byte[]> of(String fileName, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
