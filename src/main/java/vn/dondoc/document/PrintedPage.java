package vn.dondoc.document;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * How a sheet comes out of the printer: on A4, its header on every page, and one page wide unless its letters would be too
 * small to read.
 */
final class PrintedPage {

    private static final double SIDES = 0.6;
    private static final double ENDS = 0.75;

    /** As many digits of a row still make some seven points on a page across. */
    private static final int MOST_ACROSS = 230;

    private PrintedPage() {}

    /** A table whose first columns say what a row is about. */
    static void prepareTable(Sheet sheet, List<Column> columns, int firstHeaderRow, int lastHeaderRow) {
        prepare(sheet, true, firstHeaderRow, lastHeaderRow);
        int pages = pages(columns);
        if (pages > 1) {
            sheet.getPrintSetup().setFitWidth((short) pages);
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, naming(columns)));
        }
    }

    /** The first column that comes out on the first page only: those before it are on each. */
    static int firstOnFirst(List<Column> columns) {
        return pages(columns) > 1 ? naming(columns) + 1 : 0;
    }

    /** The last column that comes out on the first page. */
    static int lastOnFirst(List<Column> columns) {
        int room = width(columns) / pages(columns);
        return IntStream.range(1, columns.size())
                .filter(last -> width(columns.subList(0, last + 1)) > room)
                .map(beyond -> beyond - 1)
                .findFirst()
                .orElse(columns.size() - 1);
    }

    private static int pages(List<Column> columns) {
        return Math.ceilDiv(width(columns), MOST_ACROSS);
    }

    private static int width(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum();
    }

    /** The column that names a row: the first one of words. */
    private static int naming(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).kind() == Column.Kind.TEXT)
                .findFirst()
                .orElse(0);
    }

    static void prepare(Sheet sheet, boolean landscape, int firstHeaderRow, int lastHeaderRow) {
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDES);
        sheet.setMargin(PageMargin.RIGHT, SIDES);
        sheet.setMargin(PageMargin.TOP, ENDS);
        sheet.setMargin(PageMargin.BOTTOM, ENDS);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        // nought: as many pages long as it takes
        setup.setFitHeight((short) 0);
        sheet.getFooter().setCenter("Trang &P/&N");
        sheet.setRepeatingRows(new CellRangeAddress(firstHeaderRow, lastHeaderRow, -1, -1));
    }
}
