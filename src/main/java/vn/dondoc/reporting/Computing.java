package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.reporting.consolidation.Assembly;
import vn.dondoc.reporting.consolidation.GatheredForm;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.form.Section;
import vn.dondoc.site.WrittenDate;
import vn.dondoc.site.WrittenNumber;

/** Computes what belongs into each field of a consolidated report. */
@Component
@lombok.RequiredArgsConstructor
class Computing {

    private final JdbcClient jdbc;
    private final Totals totals;
    private final Paragraphs paragraphs;

    Map<FieldKey, String> fields(
            Making making, OwedReport owed, Form form, List<GatheredForms.Used> used, List<Expected> expected) {
        Map<FieldKey, String> fields = new LinkedHashMap<>();
        boolean estimating = ReportSheets.isEstimating(owed);
        figures(fields, form, totals.of(making, form), GatheredForms.nought(used), estimating);
        if (estimating) {
            LocalDate day = earliestDay(making);
            if (day != null) {
                fields.put(FieldKey.AS_OF, WrittenDate.print(day));
            }
        }
        sections(fields, making, owed, form, expected);
        return fields;
    }

    private static void figures(
            Map<FieldKey, String> fields,
            Form form,
            Map<FigureKey, Totals.Total> totals,
            Set<FigureKey> nought,
            boolean estimating) {
        for (Indicator indicator : form.indicators()) {
            if (!indicator.kind().isNumeric()) {
                continue;
            }
            for (FigureKey key : indicator.typed()) {
                Totals.Total total = totals.get(key);
                put(fields, FieldKey.figure(key), total == null ? null : total.value(), nought.contains(key));
                if (estimating && indicator.isEstimated()) {
                    put(fields, FieldKey.estimate(key), total == null ? null : total.estimate(), nought.contains(key));
                }
            }
        }
    }

    private static void put(Map<FieldKey, String> fields, FieldKey field, @Nullable BigDecimal figure, boolean nought) {
        if (figure != null) {
            fields.put(field, WrittenNumber.print(figure.stripTrailingZeros()));
        } else if (nought) {
            fields.put(field, "0");
        }
    }

    private void sections(
            Map<FieldKey, String> fields, Making making, OwedReport owed, Form form, List<Expected> expected) {
        Map<String, List<Assembly.Paragraph>> written = paragraphs.bySection(making, expected);
        List<String> nil = paragraphs.nilUnits(making, expected);
        for (Section section : form.sections()) {
            if (section.code().equals(GatheredForm.DISCIPLINE)) {
                fields.put(section.field(), Disciplines.of(owed, expected).words());
                continue;
            }
            List<Assembly.Paragraph> ofUnits = written.getOrDefault(section.code(), List.of());
            String words = Assembly.of(ofUnits, nil);
            if (!words.isEmpty()) {
                fields.put(section.field(), words);
            }
        }
    }

    /** Figures of many days are as of the first of them. */
    private @Nullable LocalDate earliestDay(Making making) {
        return jdbc.sql("""
                        select min(v.as_of) as day from consolidation_source s join report_version v on v.id = s.version_id
                        where s.report_id = ? and s.version_number = ? and s.counted
                        """)
                .params(making.reportId(), making.number())
                .query((row, number) -> java.util.Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single()
                .orElse(null);
    }
}
