package vn.dondoc.progress;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.site.Paging;

/**
 * A stretch of a running log, the newest first.
 *
 * @param sums of all entries of the scope, by month; the entries are those of one page
 */
public record LogPage(LogScope scope, LogHead head, List<LogSum> sums, List<LogEntry> entries, Paging paging) {

    /**
     * Whose log it is.
     *
     * @param title of the task; none where it is the log of all tasks under the plan
     * @param open the unit may still write and strike out; of a log of one duty only
     */
    public record LogHead(
            java.util.UUID planId,
            @Nullable String planReference,
            String planSubject,
            String unitName,
            @Nullable String title,
            boolean serves,
            boolean open) {}

    /** One month with what it comes to; of its entries those on this page. */
    public record Month(YearMonth month, List<LogSum> sums, List<LogEntry> entries) {}

    public boolean isEmpty() {
        return sums.isEmpty();
    }

    /** What the whole comes to, one for each indicator. */
    public List<LogSum> totals() {
        Map<String, LogSum> totals = new LinkedHashMap<>();
        sums.forEach(sum -> totals.merge(sum.code(), sum, LogSum::plus));
        return List.copyOf(totals.values());
    }

    /**
     * What the log comes to in the pieces in which the work is measured, where that is not what was told; null where they
     * agree, or nothing of the one can be held against the other.
     */
    public @Nullable LogSum against(Measure measure, @Nullable BigDecimal told) {
        List<LogSum> alike = totals().stream()
                .filter(sum -> sum.entries() > 0 && sum.measure().equalsIgnoreCase(measure.unit()))
                .toList();
        return told == null || alike.size() != 1 || alike.getFirst().sum().compareTo(told) == 0
                ? null
                : alike.getFirst();
    }

    public long struck() {
        return sums.stream().mapToLong(sum -> sum.rows() - sum.entries()).sum();
    }

    public List<Month> months() {
        Map<YearMonth, List<LogEntry>> pages = new LinkedHashMap<>();
        entries.forEach(entry ->
                pages.computeIfAbsent(entry.month(), month -> new ArrayList<>()).add(entry));
        return pages.entrySet().stream()
                .map(page -> new Month(
                        page.getKey(),
                        sums.stream()
                                .filter(sum -> sum.month().equals(page.getKey()) && sum.entries() > 0)
                                .toList(),
                        page.getValue()))
                .toList();
    }

    /** What was counted last, to be offered first. */
    public @Nullable String lastCode() {
        return entries.isEmpty() ? null : entries.getFirst().code();
    }
}
