package vn.dondoc.document;

/** A file that cannot be taken for a filled-in form. */
public final class UnreadableSheet extends RuntimeException {

    /** Why it cannot. */
    public enum Reason {
        /** No workbook of the kind XLSX. */
        NOT_XLSX,
        BROKEN,
        /** Too large as it is, or once unpacked. */
        TOO_LARGE,
        ENCRYPTED,
        MACROS,
        /** A workbook that was not given out to be filled in, or pieces of several. */
        NO_FORM
    }

    private final Reason reason;

    UnreadableSheet(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnreadableSheet(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
