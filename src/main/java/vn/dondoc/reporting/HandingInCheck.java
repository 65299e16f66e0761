package vn.dondoc.reporting;

import java.util.List;
import java.util.UUID;
import vn.dondoc.reporting.form.Answers;
import vn.dondoc.reporting.form.Form;
import vn.dondoc.reporting.form.Problem;

/** Something else that must be in order before a report is handed in. */
interface HandingInCheck {

    List<Problem> problems(UUID reportId, Form form, Answers answers);

    /** Whether it is pointed out already while the report is written. */
    default boolean speaksWhileWriting() {
        return true;
    }
}
