package vn.dondoc.reporting;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.dondoc.reporting.form.Indicator;

/** A published code would come to mean something else; figures of one code are compared over time. */
@ResponseStatus(HttpStatus.CONFLICT)
public class CodeTaken extends RuntimeException {

    private final Indicator published;

    CodeTaken(Indicator published) {
        super("The code means something already: " + published.code());
        this.published = published;
    }

    /** The indicator as it was published. */
    public Indicator published() {
        return published;
    }
}
