package vn.dondoc.agenda.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.dondoc.agenda.Secret;
import vn.dondoc.agenda.Subscriptions;
import vn.dondoc.document.CalendarSheet;
import vn.dondoc.document.Calendars;
import vn.dondoc.site.NotFound;

/** What calendars of phones and mail programs read: whoever knows the address, without a session. */
@Controller
@lombok.RequiredArgsConstructor
class FeedController {

    private final Subscriptions subscriptions;
    private final FeedDesk desk;

    /** What is not known, switched off, or belongs to a closed account is not told apart. */
    @GetMapping("/agenda/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) throws IOException {
        Subscriptions.Reader reader =
                subscriptions.reader(new Secret(secret)).orElseThrow(() -> new NotFound("calendar", "of a secret"));
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        byte[] calendar = written(desk.sheet(reader, base));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Calendars.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"don-doc.ics\"")
                // asked again each time, so that a renewed address opens nothing any more
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag(calendar))
                .body(calendar);
    }

    private static byte[] written(CalendarSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Calendars.write(out, sheet);
        return out.toByteArray();
    }

    /** A weak one: the server may compress. */
    private static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
