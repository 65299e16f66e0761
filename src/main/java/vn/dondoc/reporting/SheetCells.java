package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.document.FilledCell;
import vn.dondoc.document.FilledSheets;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FieldSort;
import vn.dondoc.reporting.form.IndicatorKind;
import vn.dondoc.site.WrittenNumber;

/** Reads the cells of a filled-in form as answers to its fields. */
final class SheetCells {

    private SheetCells() {}

    /** Cells of fields that this form has, by their fields. */
    static Map<FieldKey, FilledCell> of(ReportSheet sheet, FilledSheets filled) {
        Set<FieldKey> asked = new HashSet<>(sheet.content().fields(sheet.estimating()));
        Map<FieldKey, FilledCell> cells = new LinkedHashMap<>();
        for (FilledCell cell : filled.cells()) {
            field(cell).filter(asked::contains).ifPresent(field -> cells.put(field, cell));
        }
        return cells;
    }

    private static Optional<FieldKey> field(FilledCell cell) {
        try {
            FieldKey field = FieldKey.parse(cell.key());
            return switch (cell.column()) {
                case SheetLayout.VALUE -> Optional.of(field);
                case SheetLayout.ESTIMATE -> Optional.of(new FieldKey(FieldSort.ESTIMATE, field.name()));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException noField) {
            return Optional.empty();
        }
    }

    static String text(ReportSheet sheet, FieldKey field, FilledCell cell) {
        BigDecimal number = cell.number();
        return number != null && !cell.text().endsWith("%") && isFigure(sheet, field)
                ? WrittenNumber.print(number)
                : cell.text().strip();
    }

    private static boolean isFigure(ReportSheet sheet, FieldKey field) {
        return field.isNumeric()
                && sheet.content()
                        .indicator(field.figure().code())
                        .filter(indicator -> indicator.kind() != IndicatorKind.TEXT)
                        .isPresent();
    }

    /** The same figure or day written in another way is no change. */
    static boolean isSame(ReportSheet sheet, FieldKey field, String text) {
        Answers before = sheet.written();
        Answers after = Answers.NONE.with(field, text);
        if (isFigure(sheet, field)) {
            Optional<BigDecimal> was = before.number(field);
            Optional<BigDecimal> is = after.number(field);
            if (was.isPresent() && is.isPresent()) {
                return was.get().compareTo(is.get()) == 0;
            }
        }
        LocalDate day = field.sort() == FieldSort.HEAD ? before.day(field) : null;
        boolean sameDay = day != null && day.equals(after.day(field));
        return sameDay || composed(before.text(field)).equals(after.text(field));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
