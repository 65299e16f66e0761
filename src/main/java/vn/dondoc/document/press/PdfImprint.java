package vn.dondoc.document.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says of itself; nothing in it is of the moment in which it is printed. */
final class PdfImprint {

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>%s</xmp:CreatorTool><pdf:Producer>%5$s</pdf:Producer>
            <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%6$s</xmp:ModifyDate>
            %7$s</rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    /** PDF/A wants to be told what PDF/UA adds to the description. */
    private static final String EXTENSION = """
            <pdfaExtension:schemas xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA</pdfaSchema:schema><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq>
            </pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
            """;

    private PdfImprint() {}

    static void put(PDDocument document, Imprint imprint) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(imprint.title());
        about.setAuthor(imprint.author());
        about.setSubject(imprint.sources());
        about.setCreator(Imprint.PROGRAM);
        about.setProducer(Imprint.PROGRAM);
        about.setCreationDate(moment(imprint));
        about.setModificationDate(moment(imprint));
        document.setDocumentInformation(about);
        document.setDocumentId(identity(imprint));
        document.getDocumentCatalog().setLanguage(Imprint.LANGUAGE);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(imprint).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static Calendar moment(Imprint imprint) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(imprint.moment().getEpochSecond() * 1000);
        return calendar;
    }

    private static long identity(Imprint imprint) {
        CRC32 sum = new CRC32();
        sum.update(imprint.toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    private static String xmp(Imprint imprint) {
        return XMP.formatted(
                escaped(imprint.title()),
                escaped(imprint.author()),
                escaped(imprint.sources()),
                Imprint.LANGUAGE,
                Imprint.PROGRAM,
                DateTimeFormatter.ISO_INSTANT.format(imprint.moment().truncatedTo(ChronoUnit.SECONDS)),
                EXTENSION);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
