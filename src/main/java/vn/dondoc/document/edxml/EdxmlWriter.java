package vn.dondoc.document.edxml;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes one envelope, element by element in the order of the regulation. */
final class EdxmlWriter {

    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss");

    private static final String PREFIX = "edXML";

    private final XMLStreamWriter xml;

    EdxmlWriter(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    void write(Envelope envelope) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("edXML");
        xml.writeNamespace(PREFIX, NAMESPACE);
        open("edXMLEnvelope");
        open("edXMLHeader");
        header(envelope.header());
        open("TraceHeaderList");
        for (Trace trace : envelope.traces()) {
            open("TraceHeader");
            text("OrganId", trace.organId());
            text("Timestamp", MOMENT.format(trace.at()));
            close();
        }
        close();
        close();
        manifest(envelope.files());
        close();
        files(envelope.files());
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void header(MessageHeader header) throws XMLStreamException {
        open("MessageHeader");
        organ("From", header.from());
        for (Organ to : header.to()) {
            organ("To", to);
        }
        text("DocumentId", header.documentId());
        code(header.number(), header.notation());
        open("PromulgationInfo");
        text("Place", header.place());
        day("PromulgationDate", header.promulgatedOn());
        close();
        open("DocumentType");
        text("Type", "1");
        text("TypeDetail", "0");
        text("TypeName", header.kind());
        close();
        text("Subject", header.subject());
        text("Content", header.content());
        open("SignerInfo");
        text("Competence", header.signer().competence());
        text("Position", header.signer().position());
        text("FullName", header.signer().name());
        close();
        day("DueDate", header.dueOn());
        open("ToPlaces");
        for (String place : header.toPlaces()) {
            text("Place", place);
        }
        close();
        particulars(header.particulars());
        for (Reply reply : header.replies()) {
            reply(reply);
        }
        text("SteeringType", header.steering() == Steering.DIRECTING ? "1" : "0");
        close();
    }

    private void organ(String name, Organ organ) throws XMLStreamException {
        open(name);
        text("OrganId", organ.id());
        text("OrganizationInCharge", organ.superior());
        text("OrganName", organ.name());
        text("OrganAdd", organ.address());
        text("Email", organ.email());
        text("Telephone", organ.telephone());
        text("Fax", organ.fax());
        text("Website", organ.website());
        close();
    }

    private void code(String number, String notation) throws XMLStreamException {
        open("Code");
        text("CodeNumber", number);
        text("CodeNotation", notation);
        close();
    }

    private void particulars(Particulars other) throws XMLStreamException {
        open("OtherInfo");
        text("Priority", "" + other.priority());
        text("SphereOfPromulgation", other.scope());
        text("TyperNotation", other.typist());
        text("PromulgationAmount", "" + other.copies());
        text("PageAmount", "" + other.pages());
        text("Direction", "false");
        open("Appendixes");
        text("Appendix", other.appendixes());
        close();
        close();
    }

    private void reply(Reply reply) throws XMLStreamException {
        open("ResponseFor");
        text("OrganId", reply.organId());
        code(reply.number(), reply.notation());
        day("PromulgationDate", reply.promulgatedOn());
        text("DocumentId", reply.documentId());
        close();
    }

    private void manifest(List<EnclosedFile> files) throws XMLStreamException {
        open("edXMLBody");
        open("edXMLManifest");
        xml.writeAttribute("version", "1.0");
        for (int i = 0; i < files.size(); i++) {
            open("Reference");
            text("ContentId", id(i));
            text("ContentType", files.get(i).mediaType());
            text("AttachmentName", files.get(i).name());
            close();
        }
        close();
        close();
    }

    /** Outside the envelope, and outside its namespace but for the content: so the exchange's own programs write it. */
    private void files(List<EnclosedFile> files) throws XMLStreamException {
        xml.writeStartElement("AttachmentEncoded");
        for (int i = 0; i < files.size(); i++) {
            xml.writeStartElement("Attachment");
            bare("ContentId", id(i));
            bare("AttachmentName", files.get(i).name());
            bare("ContentType", files.get(i).mediaType());
            text("ContentTransferEncoded", PackedFile.pack(files.get(i)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String id(int place) {
        return "cid:" + (place + 1);
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(PREFIX, name, NAMESPACE);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** What is not known is left out. */
    private void text(String name, String value) throws XMLStreamException {
        String said = Part.fitting(name, XmlText.of(value));
        if (!said.isEmpty()) {
            open(name);
            xml.writeCharacters(said);
            close();
        }
    }

    private void bare(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.of(value));
        xml.writeEndElement();
    }

    private void day(String name, @Nullable LocalDate day) throws XMLStreamException {
        if (day != null) {
            text(name, DAY.format(day));
        }
    }
}
