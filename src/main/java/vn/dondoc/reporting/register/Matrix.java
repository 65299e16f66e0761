package vn.dondoc.reporting.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Period;
import vn.dondoc.site.Status;

/**
 * One page of the matrix: units down, periods across.
 *
 * @param ordered units under orders, by name
 * @param asked units that are only asked; nothing of theirs is late
 * @param units all units of the filter, on whatever page
 */
public record Matrix(List<Column> columns, List<Row> ordered, List<Row> asked, long units) {

    private static final int FEW = 4;

    /** More periods than have room for their words: cells are signs then, and {@link #signs} tells what they mean. */
    public boolean isMany() {
        return columns.size() > FEW;
    }

    /** One cell of each status that is on this page. */
    public Collection<Cell> signs() {
        Map<Status, Cell> signs = new EnumMap<>(Status.class);
        Stream.of(ordered, asked)
                .flatMap(List::stream)
                .flatMap(row -> row.cells().values().stream())
                .forEach(cell -> signs.putIfAbsent(cell.status(), cell));
        return signs.values();
    }

    /**
     * One period of one regime.
     *
     * @param counts of the units under orders, all of the filter and not of this page only
     * @param dueOn the last day of most units; none where it is not set
     * @param overdue how many of the missing are so although their day has passed
     */
    public record Column(
            UUID regimeId,
            UUID planId,
            @Nullable String planReference,
            String title,
            Period period,
            @Nullable LocalDate dueOn,
            TimingCounts counts,
            long overdue) {

        /** For the cards on a phone, where each cell bears it: «6T đầu 2021». */
        public String shortLabel() {
            return period.label().replace(" tháng đầu năm ", "T đầu ").replace(" tháng cuối năm ", "T cuối ");
        }
    }

    /** @param counts over all columns of the filter, not of this page only */
    public record Row(UUID unitId, String unitName, TimingCounts counts, Map<Integer, Cell> cells) {

        /** None where the unit owes nothing for that column. */
        public @Nullable Cell cell(int column) {
            return cells.get(column);
        }
    }

    /** @param resubmission handed in again for the how-manieth time */
    public record Cell(UUID id, Status status, int resubmission) {

        /** As matrix.css calls it: the icon, and the tone where the icon does not imply it. */
        public String style() {
            String tone = status.tone().style();
            boolean implied = status != Status.NOTHING_ARISEN && !tone.equals("late") && !tone.equals("soon");
            return "i-" + status.icon() + (implied ? "" : " " + tone);
        }
    }
}
