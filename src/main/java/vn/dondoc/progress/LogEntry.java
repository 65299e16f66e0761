package vn.dondoc.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.WrittenNumber;

/**
 * One line of a running log.
 *
 * @param who null for readers of other units
 * @param struckAt when it was struck out: it stays to be read and counts nowhere
 */
public record LogEntry(
        UUID id,
        UUID obligationId,
        String title,
        String unitName,
        LocalDate day,
        String code,
        String name,
        String measure,
        BigDecimal quantity,
        String words,
        @Nullable String address,
        @Nullable String who,
        Instant at,
        @Nullable String struckBy,
        @Nullable Instant struckAt,
        @Nullable String strikeReason) {

    public boolean isStruck() {
        return struckAt != null;
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }

    /** «3 tin, bài». */
    public String said() {
        return WrittenNumber.print(quantity.stripTrailingZeros()) + " " + measure;
    }
}
