package vn.dondoc.document;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks of Excel; the front door for tables. */
public final class Workbooks {

    /** The media type of an XLSX file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 100;

    private Workbooks() {}

    /**
     * Writes tables, one sheet each; rows are let go as they are written.
     *
     * @throws IOException where the stream does not take it
     */
    public static void write(OutputStream out, TableSheet... tables) throws IOException {
        // packing what waits on the disk, to unpack it at once, would take a fifth of the time
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false)) {
            Looks looks = new Looks(workbook);
            SheetNames names = new SheetNames();
            for (TableSheet table : tables) {
                new TableWriter(workbook.createSheet(names.next(table.name())), table, new CellWriter(workbook, looks))
                        .write();
            }
            workbook.write(out);
        }
    }

    /**
     * Writes sheets to be filled in without the program and to be read back by {@link FilledSheets}.
     *
     * @param identity comes back with the answers: of which form and version, for whom
     * @throws IOException where the stream does not take it
     */
    public static void writeToFill(OutputStream out, String identity, FillSheet... sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Looks looks = new Looks(workbook);
            SheetNames names = new SheetNames();
            for (FillSheet sheet : sheets) {
                new FillWriter(
                                workbook.createSheet(names.next(sheet.name())),
                                sheet,
                                new CellWriter(workbook, looks),
                                looks)
                        .write(identity);
            }
            workbook.write(out);
        }
    }
}
