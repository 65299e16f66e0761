package vn.dondoc.progress;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.dondoc.site.WrittenNumber;

/**
 * What one month of a running log comes to for one indicator.
 *
 * @param sum of what is not struck out
 * @param entries how many that are; {@code rows} with those struck out
 */
public record LogSum(
        YearMonth month, String code, String name, String measure, BigDecimal sum, long entries, long rows) {

    /** «12 tin, bài». */
    public String said() {
        return WrittenNumber.print(sum.stripTrailingZeros()) + " " + measure;
    }

    LogSum plus(LogSum other) {
        return new LogSum(month, code, name, measure, sum.add(other.sum), entries + other.entries, rows + other.rows);
    }
}
