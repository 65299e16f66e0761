package vn.dondoc.reporting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.FormCheck;
import vn.dondoc.reporting.form.Problem;

/** All that is asked of a draft, the form's own rules and the rest: the same while one types and at the end. */
@Component
@lombok.RequiredArgsConstructor
class ReportChecks {

    private final List<HandingInCheck> checks;
    private final Clock clock;

    List<Problem> whileWriting(UUID report, Form form, Answers answers, boolean estimating) {
        List<Problem> problems =
                new ArrayList<>(FormCheck.whileWriting(form, answers, estimating, VietnamTime.today(clock)));
        checks.stream()
                .filter(HandingInCheck::speaksWhileWriting)
                .forEach(check -> problems.addAll(check.problems(report, form, answers)));
        return problems;
    }

    /** @throws NotReady where something stands against handing it in */
    void requireReady(UUID report, Form form, Answers answers, boolean estimating) {
        List<Problem> problems =
                new ArrayList<>(FormCheck.forHandingIn(form, answers, estimating, VietnamTime.today(clock)));
        checks.forEach(check -> problems.addAll(check.problems(report, form, answers)));
        if (problems.stream().anyMatch(Problem::blocking)) {
            throw new NotReady(problems);
        }
    }
}
