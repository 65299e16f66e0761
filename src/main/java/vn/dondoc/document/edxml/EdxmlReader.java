package vn.dondoc.document.edxml;

import static vn.dondoc.document.edxml.UnreadableEdxml.Reason.MISSING;
import static vn.dondoc.document.edxml.UnreadableEdxml.Reason.NOT_A_DAY;
import static vn.dondoc.document.edxml.UnreadableEdxml.Reason.NOT_A_NUMBER;
import static vn.dondoc.document.edxml.UnreadableEdxml.Reason.OTHER_NAMESPACE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an envelope of the elements of one. */
final class EdxmlReader {

    private static final String ROOT = "edXML";

    private final Element root;

    EdxmlReader(Element document) {
        root = required(document, ROOT, ROOT);
    }

    Envelope envelope() {
        Element envelope = required(root, "edXMLEnvelope", ROOT + "/edXMLEnvelope");
        Element outer = required(envelope, "edXMLHeader", "edXMLEnvelope/edXMLHeader");
        Element header = required(outer, "MessageHeader", "edXMLHeader/MessageHeader");
        if (!header.namespace().equals(EdxmlWriter.NAMESPACE)) {
            throw new UnreadableEdxml(OTHER_NAMESPACE, header.namespace().isEmpty() ? "—" : header.namespace());
        }
        Part.HEADER.check(header, "MessageHeader");
        return new Envelope(header(header), traces(outer), files(envelope));
    }

    private static Element required(Element parent, String name, String path) {
        Element found = parent.at(name);
        if (found == null) {
            throw new UnreadableEdxml(MISSING, path);
        }
        return found;
    }

    private static MessageHeader header(Element header) {
        return new MessageHeader(
                organ(required(header, "From", "MessageHeader/From")),
                header.all("To").stream().map(EdxmlReader::organ).toList(),
                header.text("DocumentId"),
                header.text("Code", "CodeNumber"),
                header.text("Code", "CodeNotation"),
                header.text("PromulgationInfo", "Place"),
                day(header, "PromulgationInfo", "PromulgationDate"),
                header.text("DocumentType", "TypeName"),
                header.text("Subject"),
                header.text("Content"),
                new Signer(
                        header.text("SignerInfo", "Competence"),
                        header.text("SignerInfo", "Position"),
                        header.text("SignerInfo", "FullName")),
                day(header, "DueDate"),
                places(header.at("ToPlaces")),
                particulars(header),
                header.all("ResponseFor").stream().map(EdxmlReader::reply).toList(),
                header.text("SteeringType").equals("1") ? Steering.DIRECTING : Steering.NONE);
    }

    private static Organ organ(Element organ) {
        return new Organ(
                organ.text("OrganId"),
                organ.text("OrganizationInCharge"),
                organ.text("OrganName"),
                organ.text("OrganAdd"),
                organ.text("Email"),
                organ.text("Telephone"),
                organ.text("Fax"),
                organ.text("Website"));
    }

    private static List<String> places(@Nullable Element places) {
        return places == null
                ? List.of()
                : places.all("Place").stream().map(Element::text).toList();
    }

    private static Particulars particulars(Element header) {
        return new Particulars(
                number(header, 0, "OtherInfo", "Priority"),
                header.text("OtherInfo", "SphereOfPromulgation"),
                header.text("OtherInfo", "TyperNotation"),
                number(header, 1, "OtherInfo", "PromulgationAmount"),
                number(header, 1, "OtherInfo", "PageAmount"),
                header.text("OtherInfo", "Appendixes", "Appendix"));
    }

    private static Reply reply(Element reply) {
        return new Reply(
                reply.text("OrganId"),
                reply.text("Code", "CodeNumber"),
                reply.text("Code", "CodeNotation"),
                day(reply, "PromulgationDate"),
                reply.text("DocumentId"));
    }

    /** Where it has been is only kept: what cannot be read of it does not hinder. */
    private static List<Trace> traces(Element outer) {
        List<Trace> traces = new ArrayList<>();
        Element list = outer.at("TraceHeaderList");
        for (Element each : list == null ? List.<Element>of() : list.all("TraceHeader")) {
            try {
                traces.add(new Trace(
                        each.text("OrganId"), LocalDateTime.parse(each.text("Timestamp"), EdxmlWriter.MOMENT)));
            } catch (DateTimeException unknown) {
                continue;
            }
        }
        return traces;
    }

    private List<EnclosedFile> files(Element envelope) {
        Map<String, String> names = new HashMap<>();
        Element manifest = envelope.at("edXMLBody", "edXMLManifest");
        if (manifest == null) {
            manifest = envelope.at("edXMLBody", "Manifest");
        }
        for (Element each : manifest == null ? List.<Element>of() : manifest.all("Reference")) {
            names.put(each.text("ContentId"), each.text("AttachmentName"));
        }
        List<EnclosedFile> files = new ArrayList<>();
        Element encoded = root.at("AttachmentEncoded");
        for (Element each : encoded == null ? List.<Element>of() : encoded.all("Attachment")) {
            String own = each.text("AttachmentName");
            String name = own.isEmpty() ? names.getOrDefault(each.text("ContentId"), "") : own;
            files.add(new EnclosedFile(
                    name, each.text("ContentType"), PackedFile.unpack(each.text("ContentTransferEncoded"), name)));
        }
        return files;
    }

    private static @Nullable LocalDate day(Element from, String... path) {
        String written = from.text(path);
        try {
            // both ways of writing it occur
            return written.isEmpty() ? null : LocalDate.parse(written.replace('-', '/'), EdxmlWriter.DAY);
        } catch (DateTimeException unknown) {
            throw new UnreadableEdxml(NOT_A_DAY, String.join("/", path), written);
        }
    }

    private static int number(Element from, int otherwise, String... path) {
        String written = from.text(path);
        if (!written.matches("\\d{0,3}")) {
            throw new UnreadableEdxml(NOT_A_NUMBER, String.join("/", path), written);
        }
        return written.isEmpty() ? otherwise : Integer.parseInt(written);
    }
}
