package vn.dondoc.document.edxml;

import java.util.List;

/** An envelope that is refused; the key and the arguments make the sentence that the user reads. */
public final class UnreadableEdxml extends RuntimeException {

    /** Why it is refused. */
    public enum Reason {
        NOT_XML,
        OTHER_NAMESPACE,
        HOSTILE,
        TOO_LARGE,
        MISSING,
        TWICE,
        UNKNOWN,
        OUT_OF_ORDER,
        TOO_LONG,
        NOT_A_DAY,
        NOT_A_NUMBER,
        BROKEN_FILE,
        BOMB
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    UnreadableEdxml(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** The key of the sentence in {@code messages/document.properties}. */
    public String messageKey() {
        return "document.edxml." + reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
