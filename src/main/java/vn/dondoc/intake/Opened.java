package vn.dondoc.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.edxml.Edxml;
import vn.dondoc.document.edxml.EnclosedFile;
import vn.dondoc.document.edxml.Envelope;
import vn.dondoc.document.edxml.MessageHeader;
import vn.dondoc.document.edxml.UnreadableEdxml;

/**
 * What is to be read of an upload: itself, or the document inside an envelope.
 *
 * @param header what stands on the envelope; null where there is none
 */
record Opened(Upload upload, @Nullable MessageHeader header) {

    private static final List<String> READABLE = List.of(".docx", ".pdf", ".doc");

    /**
     * @throws UnreadableEdxml where it is named as an envelope and is none that can be read
     * @throws EmptyEnvelope where it holds no document
     */
    static Opened of(Upload upload) {
        if (upload.pasted() || !Edxml.isNamed(upload.fileName())) {
            return new Opened(upload, null);
        }
        Envelope envelope = Edxml.read(upload.content());
        // what can be edited is read better than what was printed
        EnclosedFile document = READABLE.stream()
                .flatMap(ending -> envelope.files().stream()
                        .filter(file -> file.name().toLowerCase(Locale.ROOT).endsWith(ending)))
                .findFirst()
                .orElseThrow(EmptyEnvelope::new);
        return new Opened(Upload.file(document.name(), document.content()), envelope.header());
    }

    /** An envelope without a document. */
    static final class EmptyEnvelope extends RuntimeException {}
}
