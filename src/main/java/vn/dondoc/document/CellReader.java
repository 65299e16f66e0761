package vn.dondoc.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.FilledCell.Kind;

/** Tells what a person typed into a cell. */
final class CellReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    /** What a spreadsheet itself holds exactly; digits beyond are noise of its sums. */
    private static final MathContext EXACT = new MathContext(15);

    private CellReader() {}

    static FilledCell read(Row row, int column, String key, String columnKey) {
        Found found = found(row.getCell(column));
        return new FilledCell(
                row.getSheet().getSheetName(),
                key,
                columnKey,
                new CellReference(row.getRowNum(), column).formatAsString(),
                found.kind,
                found.text,
                found.number,
                found.date,
                found.formula);
    }

    private static Found found(org.apache.poi.ss.usermodel.@Nullable Cell cell) {
        if (cell == null) {
            return Found.NOTHING;
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell.getStringCellValue(), formula);
            case NUMERIC -> number(cell, formula);
            case BOOLEAN -> text(cell.getBooleanCellValue() ? "TRUE" : "FALSE", formula);
            case ERROR ->
                new Found(
                        Kind.ERROR,
                        FormulaError.forInt(cell.getErrorCellValue()).getString(),
                        null,
                        null,
                        formula);
            default -> Found.NOTHING;
        };
    }

    private static Found text(String typed, boolean formula) {
        String text = CellText.plain(typed);
        return text.isBlank()
                ? new Found(Kind.EMPTY, "", null, null, formula)
                : new Found(Kind.TEXT, text, null, null, formula);
    }

    private static Found number(org.apache.poi.ss.usermodel.Cell cell, boolean formula) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)) {
            LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
            return new Found(Kind.DATE, DAY.format(day), null, day, formula);
        }
        BigDecimal number = plain(new BigDecimal(Double.toString(value)).round(EXACT));
        boolean percentage = cell.getCellStyle().getDataFormatString().contains("%");
        String text = percentage ? plain(number.movePointRight(2)).toPlainString() + "%" : number.toPlainString();
        return new Found(Kind.NUMBER, text, number, null, formula);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private record Found(
            Kind kind,
            String text,
            @Nullable BigDecimal number,
            @Nullable LocalDate date,
            boolean formula) {

        static final Found NOTHING = new Found(Kind.EMPTY, "", null, null, false);
    }
}
