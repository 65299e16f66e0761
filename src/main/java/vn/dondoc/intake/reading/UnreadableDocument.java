package vn.dondoc.intake.reading;

import java.util.List;

/** A document that is refused; the key and the arguments make the sentence that the user reads. */
public final class UnreadableDocument extends RuntimeException {

    /** Why a document is refused. */
    public enum Reason {
        WRONG_TYPE,
        EMPTY,
        BROKEN,
        ENCRYPTED,
        TOO_LARGE,
        TOO_MANY_PAGES,
        BOMB,
        NO_TEXT_NO_OCR,
        SECRET,
        LEGACY_ENCODING
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    UnreadableDocument(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    UnreadableDocument(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.arguments = List.of();
    }

    public Reason reason() {
        return reason;
    }

    /** The key of the sentence in {@code messages/intake.properties}. */
    public String messageKey() {
        return "intake.refused." + reason.name();
    }

    public List<Object> arguments() {
        return arguments;
    }
}
