package vn.dondoc.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.site.Paging;

/**
 * The units behind the figures of one indicator.
 *
 * @param columns the figure and its parts, or the two halves of a ratio
 * @param inReport what a person has written in place of the total; none where it is the total
 * @param share the last column holds the share of the two before
 */
public record FigurePage(
        OwedReport owed,
        String name,
        String unit,
        boolean share,
        boolean exact,
        boolean masked,
        List<String> columns,
        List<UnitLine> lines,
        UnitLine total,
        @Nullable UnitLine inReport,
        Paging paging) {

    /** @param origins the versions, for those who may read them */
    public record UnitLine(String unitName, List<String> figures, List<UnitFigures.Origin> origins) {}
}
