package vn.dondoc.reporting;

/** A filled-in form that does not belong to this draft. */
public class WrongSheet extends RuntimeException {

    /** Why it does not. */
    public enum Reason {
        OTHER_REPORT,
        OTHER_FORM
    }

    private final Reason reason;

    WrongSheet(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
