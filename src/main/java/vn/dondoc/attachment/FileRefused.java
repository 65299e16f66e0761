package vn.dondoc.attachment;

import java.util.List;

/** A file that may not be kept; the key and the arguments make the sentence that a person reads. */
public final class FileRefused extends RuntimeException {

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        WRONG_TYPE,
        BROKEN,
        ENCRYPTED,
        MACROS,
        /** Swells beyond measure when it is unpacked, or is built to harm. */
        BOMB,
        TOO_MANY_PAGES,
        /** Bears the mark of a state secret. */
        SECRET,
        /** Names beside days of birth (Decree 56/2017/NĐ-CP, article 33). */
        LIST_OF_PERSONS
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    public FileRefused(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public FileRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.arguments = List.of();
    }

    public Reason reason() {
        return reason;
    }

    public String messageKey() {
        return "attachment.refused." + reason.name();
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Of some files not even the name may be written down. */
    boolean isUnspeakable() {
        return reason == Reason.SECRET || reason == Reason.LIST_OF_PERSONS;
    }
}
