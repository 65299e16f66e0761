package vn.dondoc.document;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet comes out of the printer: on A4, one page wide, its header on every page. */
final class PrintedPage {

    private static final double SIDES = 0.6;
    private static final double ENDS = 0.75;

    private PrintedPage() {}

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
