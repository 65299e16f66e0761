package vn.dondoc.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Indicator;
import vn.dondoc.reporting.privacy.ChildData;
import vn.dondoc.reporting.privacy.Finding;

/** Where in a report words stand, and what in them may tell who a child is. */
final class ChildTexts {

    private ChildTexts() {}

    /** What was found in the fields that are written in words; fields without any are left out. */
    static Map<FieldKey, List<Finding>> findings(Form form, Answers answers) {
        Map<FieldKey, List<Finding>> found = new LinkedHashMap<>();
        form.indicators().stream()
                .filter(indicator -> !indicator.kind().isNumeric())
                .map(Indicator::key)
                .map(FieldKey::figure)
                .forEach(field -> look(field, answers, found));
        form.sections().forEach(section -> look(section.field(), answers, found));
        return found;
    }

    private static void look(FieldKey field, Answers answers, Map<FieldKey, List<Finding>> found) {
        List<Finding> findings = ChildData.in(answers.text(field));
        if (!findings.isEmpty()) {
            found.put(field, findings);
        }
    }
}
