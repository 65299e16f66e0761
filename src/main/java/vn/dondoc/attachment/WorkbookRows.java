package vn.dondoc.attachment;

import static vn.dondoc.attachment.FileRefused.Reason.BROKEN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Goes through all sheets of a workbook, the hidden ones too, holding one row at a time. */
final class WorkbookRows implements SheetContentsHandler {

    private final RowWatch watch;
    private final List<String> cells = new ArrayList<>();

    private WorkbookRows(RowWatch watch) {
        this.watch = watch;
    }

    static String read(byte[] content) {
        RowWatch watch = new RowWatch();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            Iterator<InputStream> sheets = new XSSFReader(parts).getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader reader = XMLHelper.newXMLReader();
                    reader.setContentHandler(new XSSFSheetXMLHandler(null, strings, new WorkbookRows(watch), false));
                    reader.parse(new InputSource(sheet));
                }
                watch.turn();
            }
        } catch (FileRefused e) {
            throw e;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException
                | StackOverflowError e) {
            // damaged files are answered with whatever the damage runs into
            throw new FileRefused(BROKEN, e);
        }
        return watch.head();
    }

    @Override
    public void startRow(int number) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String address, @Nullable String text, @Nullable XSSFComment comment) {
        cells.add(text == null ? "" : text);
    }

    @Override
    public void endRow(int number) {
        watch.row(cells);
    }
}
