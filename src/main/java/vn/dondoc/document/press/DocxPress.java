package vn.dondoc.document.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Prints sheets as DOCX, with real styles, for a person to go on writing. */
public final class DocxPress {

    private DocxPress() {}

    /**
     * Prints; the same sheets and imprint give the same bytes.
     *
     * @throws IOException where the stream does not take it
     */
    public static void print(List<Sheet> sheets, Imprint imprint, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(DocxStyles.xml()).getStyles());
            XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
            pageNumber(header.createParagraph().getCTP());
            new DocxSheets(document.getDocument().getBody(), document.getRelationId(header)).write(sheets);
            put(document.getProperties(), imprint);
            document.write(written);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles are no styles of Word", e);
        }
        DocxPackage.repack(written.toByteArray(), imprint.moment(), out);
    }

    private static void pageNumber(CTP paragraph) {
        DocxLines.styled(paragraph, Style.PAGE_NUMBER);
        var field = paragraph.addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("2");
    }

    private static void put(POIXMLProperties properties, Imprint imprint) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> moment =
                Optional.of(Date.from(Instant.ofEpochSecond(imprint.moment().getEpochSecond())));
        core.setTitle(imprint.title());
        core.setCreator(imprint.author());
        core.setLastModifiedByUser(Imprint.PROGRAM);
        core.setDescription(imprint.sources());
        core.setCreated(moment);
        core.setModified(moment);
        properties.getExtendedProperties().setApplication(Imprint.PROGRAM);
        properties.getCustomProperties().addProperty("Nguồn số liệu", imprint.sources());
        properties
                .getCustomProperties()
                .addProperty("Thời điểm số liệu", imprint.moment().toString());
    }
}
