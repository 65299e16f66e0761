package vn.dondoc.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came back in one cell of a form.
 *
 * @param key of the row
 * @param column the key of the column
 * @param address as the spreadsheet shows it, such as C12
 * @param text as typed; of a number its plain digits, of a percentage those with the sign, of a day dd/mm/yyyy
 * @param number where it is one, without the noise of binary fractions
 * @param formula whether it was reckoned by the spreadsheet
 */
public record FilledCell(
        String sheet,
        String key,
        String column,
        String address,
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        boolean formula) {

    /** What a cell turned out to hold. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        /** A formula that did not come out, such as #DIV/0!. */
        ERROR
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }
}
