package vn.dondoc.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.ReportVersion;

/**
 * One version as it is read.
 *
 * @param before the number of the version with which it is compared; none for the first
 * @param changes how many places differ from it
 * @param besides the period before and the same of the year before, whose figures stand beside; for who judges
 * @param covered restricted indicators are left out: this person reads them where small counts are covered
 */
record Reading(
        ReportVersion version,
        @Nullable Integer before,
        int changes,
        boolean estimated,
        boolean covered,
        List<String> besides,
        List<Row> rows,
        List<Passage> passages) {

    /**
     * One figure; {@code was} and {@code estimateWas} only where the version before said something else.
     *
     * @param style {@code part} for a share or half of the row above, {@code share} for a ratio
     * @param besides what stood there in each of those periods
     * @param logged what the unit's running log comes to, for who judges the report
     */
    record Row(
            String field,
            String style,
            String label,
            @Nullable String unit,
            String value,
            String estimate,
            @Nullable String was,
            @Nullable String estimateWas,
            List<String> besides,
            List<Place.Said> remarks,
            @Nullable LogNote logged) {}

    /** One section: its words, as one piece where nothing is compared. */
    record Passage(
            String field, String heading, List<TextChanges.Piece> pieces, boolean changed, List<Place.Said> remarks) {}
}
