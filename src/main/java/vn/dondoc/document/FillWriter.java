package vn.dondoc.document;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.dondoc.document.Looks.Letters;
import vn.dondoc.document.Looks.Look;

/**
 * Writes a form whose rows and columns keep their keys in a hidden column and a hidden row, so that answers find back
 * even where somebody has put in rows or copied the sheet into another workbook.
 */
final class FillWriter {

    /** Begins the first cell of the hidden row; the identity follows. */
    static final String MARK = "dondoc:1:";

    private static final int CHARACTER = 256;
    private static final float MORE = 4;
    private static final String DECIMAL = "#,##0.0####";

    private final XSSFSheet sheet;
    private final FillSheet form;
    private final CellWriter cells;
    private final Looks looks;
    private final int last;
    private int next;

    FillWriter(XSSFSheet sheet, FillSheet form, CellWriter cells, Looks looks) {
        this.sheet = sheet;
        this.form = form;
        this.cells = cells;
        this.looks = looks;
        this.last = form.columns().size();
    }

    void write(String identity) {
        sheet.setColumnHidden(0, true);
        for (int i = 1; i <= last; i++) {
            sheet.setColumnWidth(i, column(i).width() * CHARACTER);
        }
        across(form.title(), Look.line(Letters.TITLE, HorizontalAlignment.CENTER));
        lines(form.introduction());
        keys(identity);
        int header = next;
        Row row = sheet.createRow(next++);
        for (int i = 1; i <= last; i++) {
            cells.line(row, i, column(i).header(), Look.header());
        }
        PrintedPage.prepare(sheet, width() > 100, header, header);
        sheet.createFreezePane(0, next);
        form.rows().forEach(this::row);
        next++;
        lines(form.notes());
        protect();
    }

    private void keys(String identity) {
        Row keys = sheet.createRow(next++);
        keys.createCell(0).setCellValue(CellText.clean(MARK + identity));
        for (int i = 1; i <= last; i++) {
            int at = i;
            column(i).answers().ifPresent(key -> keys.createCell(at).setCellValue(CellText.clean(key)));
        }
        keys.setZeroHeight(true);
    }

    private void row(FillRow content) {
        if (content.cells().size() > last) {
            throw new IllegalArgumentException("A row has more cells than the form has columns");
        }
        XSSFRow row = sheet.createRow(next++);
        if (!content.isHead()) {
            row.createCell(0).setCellValue(CellText.clean(content.key()));
        }
        int lines = 1;
        for (int i = 1; i <= last; i++) {
            FillCell cell = i <= content.cells().size() ? content.cells().get(i - 1) : FillCell.shown(Cell.empty());
            cells.cell(row, i, cell.value(), Column.Kind.TEXT, content.isHead());
            if (cell.entry() != FillCell.Entry.NONE) {
                open(row.getCell(i), cell.entry());
            }
            lines = Math.max(lines, Wrapping.lines(cell.value(), column(i).width(), Letters.BOLD));
        }
        if (lines > 1) {
            row.setHeightInPoints(Wrapping.height(lines));
            // it has to grow with a long answer
            row.getCTRow().setCustomHeight(false);
        }
    }

    private void open(org.apache.poi.ss.usermodel.Cell cell, FillCell.Entry entry) {
        Look look = switch (entry) {
            case INTEGER -> Look.cell(Letters.PLAIN, HorizontalAlignment.RIGHT, "#,##0");
            case NUMBER -> Look.cell(Letters.PLAIN, HorizontalAlignment.RIGHT, DECIMAL);
            case DATE -> Look.cell(Letters.PLAIN, HorizontalAlignment.CENTER, CellWriter.DAY);
            case TEXT, NONE -> Look.cell(Letters.PLAIN, HorizontalAlignment.LEFT, Look.AS_TEXT);
        };
        boolean quoted = cell.getCellStyle().getQuotePrefixed();
        cell.setCellStyle(looks.of(quoted ? look.toFillIn().asQuoted() : look.toFillIn()));
    }

    private void lines(List<String> lines) {
        lines.forEach(line -> across(line, Look.line(Letters.PLAIN, HorizontalAlignment.LEFT)));
    }

    private void across(String text, Look look) {
        Row row = sheet.createRow(next++);
        cells.line(row, 1, text, look);
        if (last > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, last));
        }
        row.setHeightInPoints(Wrapping.height(Wrapping.lines(text, width(), look.letters())) + MORE);
    }

    /** Without a password: it keeps people from slipping, not from anything that they mean to do. */
    private void protect() {
        sheet.enableLocking();
        // the height of a row has to follow long answers
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockSelectLockedCells(false);
    }

    private FillColumn column(int at) {
        return form.columns().get(at - 1);
    }

    private int width() {
        return form.columns().stream().mapToInt(FillColumn::width).sum();
    }
}
