package vn.dondoc.document;

import java.math.BigDecimal;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import vn.dondoc.document.Looks.Letters;
import vn.dondoc.document.Looks.Look;

/** Puts values into cells so that figures and days stay such and text stays text. */
final class CellWriter {

    static final String DAY = "dd/mm/yyyy";

    private static final String WHOLE = "#,##0";
    private static final int MOST_DECIMALS = 6;
    /** A spreadsheet forgets the digits of a number past these; longer ones are written as text. */
    private static final int EXACT_DIGITS = 15;
    /** More links in one sheet make a file that Excel repairs by dropping them. */
    private static final int MOST_LINKS = 65_000;

    private final Workbook workbook;
    private final Looks looks;
    private int links;

    CellWriter(Workbook workbook, Looks looks) {
        this.workbook = workbook;
        this.looks = looks;
    }

    void line(Row row, int column, String text, Look look) {
        String clean = CellText.clean(text);
        var cell = row.createCell(column);
        cell.setCellStyle(looks.of(CellText.needsQuote(clean) ? look.asQuoted() : look));
        if (!clean.isEmpty()) {
            cell.setCellValue(clean);
        }
    }

    void cell(Row row, int column, Cell value, Column.Kind kind, boolean strong) {
        Letters letters = strong ? Letters.BOLD : Letters.PLAIN;
        switch (value) {
            case Cell.Text text -> line(row, column, text.value(), said(kind, letters));
            case Cell.Number number -> number(row, column, number.value(), kind, letters);
            case Cell.Day day -> {
                var cell = row.createCell(column);
                cell.setCellStyle(looks.of(Look.cell(letters, HorizontalAlignment.CENTER, DAY)));
                cell.setCellValue(day.value());
            }
            case Cell.Link link -> link(row, column, link);
            case Cell.Empty nothing -> row.createCell(column).setCellStyle(looks.of(empty(kind, letters)));
        }
    }

    private void number(Row row, int column, BigDecimal number, Column.Kind kind, Letters letters) {
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.precision() > EXACT_DIGITS) {
            line(row, column, bare.toPlainString(), Look.cell(letters, HorizontalAlignment.RIGHT, Look.AS_TEXT));
            return;
        }
        int decimals = Math.clamp(bare.scale(), 0, MOST_DECIMALS);
        String format = decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
        var cell = row.createCell(column);
        HorizontalAlignment across =
                kind == Column.Kind.ORDINAL ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT;
        cell.setCellStyle(looks.of(Look.cell(letters, across, format)));
        cell.setCellValue(bare.doubleValue());
    }

    private void link(Row row, int column, Cell.Link link) {
        boolean possible = links < MOST_LINKS;
        line(row, column, link.text(), words(possible ? Letters.LINK : Letters.PLAIN));
        if (possible) {
            Hyperlink address = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            address.setAddress(link.address().toASCIIString());
            row.getCell(column).setHyperlink(address);
            links++;
        }
    }

    /** What stands for a figure, such as «< 5», stands where figures do. */
    private static Look said(Column.Kind kind, Letters letters) {
        return kind == Column.Kind.NUMBER || kind == Column.Kind.INTEGER
                ? Look.cell(letters, HorizontalAlignment.RIGHT, Look.AS_TEXT)
                : words(letters);
    }

    private static Look words(Letters letters) {
        return Look.cell(letters, HorizontalAlignment.LEFT, Look.AS_TEXT);
    }

    private static Look empty(Column.Kind kind, Letters letters) {
        return switch (kind) {
            case TEXT -> words(letters);
            case NUMBER, INTEGER -> Look.cell(letters, HorizontalAlignment.RIGHT, WHOLE);
            case DATE -> Look.cell(letters, HorizontalAlignment.CENTER, DAY);
            case ORDINAL -> Look.cell(letters, HorizontalAlignment.CENTER, WHOLE);
        };
    }
}
