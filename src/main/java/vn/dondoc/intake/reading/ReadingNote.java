package vn.dondoc.intake.reading;

/** Something that the user should know about how the text came about; the sentence is {@code intake.note.NAME}. */
public enum ReadingNote {
    TCVN3_CONVERTED,
    VNI_CONVERTED,
    RECOGNISED_BY_MACHINE,
    PAGES_NOT_READ;

    public String messageKey() {
        return "intake.note." + name();
    }
}
