package vn.dondoc.reporting.consolidation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.WrittenNumber;

/**
 * A figure beside that of the same period of the year before.
 *
 * @param last null: not known
 * @param unit the unit of measure: «vụ»
 * @param restricted about few people: below ten cases only counts are said
 */
public record YearOnYear(@Nullable BigDecimal now, @Nullable BigDecimal last, String unit, boolean restricted) {

    /** Below so many cases a percentage says more than is known. */
    static final BigDecimal FEW = BigDecimal.TEN;

    /** «tăng 5 buổi (12,5 %) so với cùng kỳ năm trước»; no percentage of zero. */
    public String words() {
        if (now == null) {
            return "";
        }
        if (last == null) {
            return "chưa có số liệu cùng kỳ";
        }
        int order = now.compareTo(last);
        if (order == 0) {
            return "bằng cùng kỳ năm trước";
        }
        BigDecimal difference = now.subtract(last).abs();
        String percent = mayBeShared()
                ? Share.of(difference, last)
                        .map(share -> " (" + Share.print(share) + ")")
                        .orElse("")
                : "";
        return "%s %s%s%s so với cùng kỳ năm trước"
                .formatted(
                        order > 0 ? "tăng" : "giảm",
                        WrittenNumber.print(difference),
                        unit.isBlank() ? "" : " " + unit,
                        percent);
    }

    private boolean mayBeShared() {
        return last != null
                && now != null
                && last.signum() > 0
                && !(restricted && (last.compareTo(FEW) < 0 || now.compareTo(FEW) < 0));
    }
}
