package vn.dondoc.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.plan.AssignmentMode;

/** Sentences that were not understood become what a person says that they are. */
final class MissedSentences {

    static final String TASK = "TASK";
    static final String REPORT = "REPORT";
    static final String IGNORE = "IGNORE";

    private static final Pattern DUE = Pattern.compile(
            "(?:trước|chậm nhất|hạn chót|đến hết)[^;.,]{0,40}?\\d{1,2}/\\d{1,2}(?:/\\d{4})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MissedSentences() {}

    /** They leave the list for the end of the tasks or reports, where they wait to be completed. */
    static void takeUp(ReviewForm form) {
        List<ReviewForm.MissedLine> left = new ArrayList<>();
        for (ReviewForm.MissedLine line : form.missed) {
            if (TASK.equals(line.choice)) {
                form.tasks.add(task(line));
            } else if (REPORT.equals(line.choice)) {
                form.regimes.add(regime(line, form));
            } else {
                left.add(line);
            }
        }
        form.missed = left;
    }

    private static ReviewForm.TaskLine task(ReviewForm.MissedLine missed) {
        ReviewForm.TaskLine line = new ReviewForm.TaskLine();
        line.keep = true;
        line.doubt = true;
        line.text = missed.text;
        line.mode = AssignmentMode.ASSIGN.name();
        line.dueWords = due(missed);
        line.source = missed.source;
        return line;
    }

    private static ReviewForm.RegimeLine regime(ReviewForm.MissedLine missed, ReviewForm form) {
        ReviewForm.RegimeLine line = new ReviewForm.RegimeLine();
        line.keep = true;
        line.doubt = true;
        line.periodKind = PeriodKind.YEAR.name();
        line.dueWords = due(missed);
        line.recipientId = form.head.issuerId;
        line.intakeUnitId = form.head.monitoringUnitId;
        line.source = missed.source;
        return line;
    }

    private static String due(ReviewForm.MissedLine missed) {
        Matcher due = DUE.matcher(missed.text == null ? "" : missed.text);
        return due.find() ? due.group() : "";
    }
}
