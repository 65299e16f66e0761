package vn.dondoc.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.FieldKey;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Problem;
import vn.dondoc.reporting.privacy.Finding;

/** Nothing that tells who a child is leaves the unit (NĐ 56/2017/NĐ-CP, Điều 33), unless a person says it is none. */
@Component
@lombok.RequiredArgsConstructor
class ChildDataGate implements HandingInCheck {

    private final JdbcClient jdbc;

    @Override
    public List<Problem> problems(UUID reportId, Form form, Answers answers) {
        Map<FieldKey, List<Finding>> found = ChildTexts.findings(form, answers);
        if (found.isEmpty()) {
            return List.of();
        }
        Set<String> confirmed = confirmed(reportId);
        List<Problem> problems = new ArrayList<>();
        found.forEach((field, findings) -> findings.stream()
                .filter(finding -> !confirmed.contains(finding.digest()))
                .map(finding -> new Problem(
                        field,
                        true,
                        "reporting.childData." + finding.trace(),
                        List.of(finding.quote(), finding.digest())))
                .distinct()
                .forEach(problems::add));
        return problems;
    }

    private Set<String> confirmed(UUID reportId) {
        return jdbc.sql("select digest from report_confirmation where report_id = ?")
                .param(reportId)
                .query(String.class)
                .set();
    }
}
