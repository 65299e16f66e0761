package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;

/**
 * What is known about a consolidated report while a page of it is put together.
 *
 * @param shown the draft for the unit's people, what was handed in for the others
 * @param computed by field
 */
record ConsolidatedView(
        ReportSheet sheet,
        Making making,
        Form form,
        Answers shown,
        Map<String, String> computed,
        boolean exact,
        boolean masked,
        List<Expected> expected,
        Map<UUID, Gathering.Source> sources) {

    @Nullable
    BigDecimal figure(FigureKey key) {
        return shown.figure(key).orElse(null);
    }

    String computed(FieldKey field) {
        return computed.getOrDefault(field.toText(), "");
    }

    /** A person has written something else; what others only receive was handed in as it stands. */
    boolean isEdited(FieldKey field) {
        return sheet.rights().sees()
                && (computed.containsKey(field.toText()) || shown.has(field))
                && !Consolidating.isSame(computed(field), shown.text(field));
    }

    boolean isCounted(Expected report) {
        Gathering.Source source = sources.get(report.reportId());
        return source != null && source.counted();
    }

    /** Units and not reports: of one unit both halves of a year may be in the sums. */
    int countedUnits() {
        return (int) expected.stream()
                .filter(this::isCounted)
                .map(Expected::unitId)
                .distinct()
                .count();
    }

    int expectedUnits() {
        return (int) expected.stream().map(Expected::unitId).distinct().count();
    }
}
