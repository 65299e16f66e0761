package vn.dondoc.reporting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.consolidation.GatheredForm;
import vn.dondoc.reporting.form.FigureKey;
import vn.dondoc.reporting.form.Form;

/** The forms that the sources of a consolidated report were written into, and the one made from them. */
@Component
@lombok.RequiredArgsConstructor
class GatheredForms {

    private final JdbcClient jdbc;
    private final ReportJson json;
    private final Forms forms;

    /** @param nil some unit reported with it that nothing has arisen */
    record Used(Form content, boolean nil) {}

    List<Used> used(Making making) {
        return jdbc.sql("""
                        select f.content, bool_or(v.nil and s.counted) as nil
                        from consolidation_source s join report_version v on v.id = s.version_id
                        join report_form f on f.id = v.form_id
                        where s.report_id = ? and s.version_number = ? group by f.id order by f.published_at desc, f.id
                        """)
                .params(making.reportId(), making.number())
                .query((row, number) -> new Used(json.form(row.getString("content")), row.getBoolean("nil")))
                .list();
    }

    /** The form to write into: the one that a person has composed, else all that the sources were asked, for it alone. */
    UUID formOf(Report report, UUID regime, List<Used> used) {
        PublishedForm inForce = forms.inForce(regime);
        if (isComposed(inForce) || used.isEmpty()) {
            return inForce.id();
        }
        Form gathered = GatheredForm.of(used.stream().map(Used::content).toList());
        PublishedForm now = forms.form(report.formId());
        return Stream.of(now, inForce)
                .filter(form -> form.content().equals(gathered) && form.number() == inForce.number())
                .map(PublishedForm::id)
                .findFirst()
                .orElseGet(() -> forms.gather(report.id(), inForce, gathered));
    }

    private boolean isComposed(PublishedForm form) {
        return jdbc.sql("select published_by is not null from report_form where id = ?")
                .param(form.id())
                .query(Boolean.class)
                .single();
    }

    /** The figures that are zero and not missing, because some unit had nothing to report. */
    static Set<FigureKey> nought(List<Used> used) {
        Set<FigureKey> figures = new LinkedHashSet<>();
        used.stream()
                .filter(Used::nil)
                .forEach(form -> form.content().indicators().stream()
                        .filter(indicator -> indicator.kind().isNumeric())
                        .forEach(indicator -> figures.addAll(indicator.typed())));
        return figures;
    }
}
