package vn.dondoc.reporting;

import java.util.List;
import vn.dondoc.reporting.form.Problem;

/** The report cannot be handed in like this. */
@lombok.Getter
@lombok.experimental.Accessors(fluent = true)
public class NotReady extends RuntimeException {

    private final transient List<Problem> problems;

    NotReady(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }
}
