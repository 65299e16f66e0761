package vn.dondoc.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.edxml.Edxml;
import vn.dondoc.document.edxml.Envelope;
import vn.dondoc.document.edxml.MessageHeader;
import vn.dondoc.intake.understanding.Draft;
import vn.dondoc.intake.understanding.Found;
import vn.dondoc.intake.understanding.Signatory;
import vn.dondoc.intake.understanding.Span;

/**
 * The header of an envelope beside the text of its document: what the header says is taken, and where the text says
 * something else, people are asked to look.
 */
public record Enveloped(MessageHeader header) {

    /** As it is kept with the document, whose words are kept already. */
    static String written(MessageHeader header) {
        return new String(
                Edxml.write(new Envelope(header.withoutContent(), List.of(), List.of())), StandardCharsets.UTF_8);
    }

    static Enveloped read(String written) {
        return new Enveloped(
                Edxml.read(written.getBytes(StandardCharsets.UTF_8)).header());
    }

    public Draft over(Draft read) {
        return read.withHead(
                taken(read.number(), header.reference()),
                taken(read.kind(), header.kind()),
                taken(read.issuer(), header.from().name()),
                taken(read.place(), header.place()),
                day(read.date(), header.promulgatedOn()),
                taken(read.title(), header.subject()),
                new Signatory(
                        taken(read.signatory().name(), header.signer().name()),
                        taken(read.signatory().position(), position())));
    }

    /** The entries of the review that the header fills. */
    public Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        said(fields, "number", header.reference());
        said(fields, "kind", header.kind());
        said(fields, "issuerId", header.from().name());
        said(fields, "place", header.place());
        said(fields, "issuedDate", header.promulgatedOn() == null ? "" : "day");
        said(fields, "subject", header.subject());
        said(fields, "signerName", header.signer().name());
        said(fields, "signingAuthority", position());
        return fields;
    }

    private static void said(Set<String> fields, String field, String value) {
        if (!value.isBlank()) {
            fields.add(field);
        }
    }

    private String position() {
        return Stream.of(header.signer().competence(), header.signer().position())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" / "));
    }

    private static @Nullable Found<String> taken(@Nullable Found<String> read, String said) {
        if (said.isBlank() || read != null && plain(read.value()).equals(plain(said))) {
            return read;
        }
        return read == null
                ? Found.certain(said)
                : Found.doubtful(said, read.spans().toArray(Span[]::new));
    }

    private static @Nullable Found<LocalDate> day(@Nullable Found<LocalDate> read, @Nullable LocalDate said) {
        if (said == null || read != null && read.value().equals(said)) {
            return read;
        }
        return read == null
                ? Found.certain(said)
                : Found.doubtful(said, read.spans().toArray(Span[]::new));
    }

    /** Titles are printed in capitals, and numbers with or without a nought and blanks. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replaceFirst("^0+(?=\\d)", "");
    }
}
