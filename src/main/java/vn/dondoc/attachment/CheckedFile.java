package vn.dondoc.attachment;

/** A file that passed all checks; only {@link Attachments#check} makes one. */
public final class CheckedFile {

    private final String fileName;
    private final FileType type;
    private final byte[] content;

    CheckedFile(IncomingFile file) {
        this.fileName = file.fileName();
        this.type = file.type();
        this.content = file.content();
    }

    public String fileName() {
        return fileName;
    }

    public FileType type() {
        return type;
    }

    byte[] content() {
        return content;
    }
}
