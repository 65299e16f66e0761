package vn.dondoc.intake.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A document as handed in. */
class UploadForm {

    /** whether it bears the mark of a state secret: yes or no, never left open */
    public @Nullable String secret;

    public @Nullable MultipartFile file;
    public @Nullable String text;
    public @Nullable UUID unitId;
    /** the superior plan from whose page this was begun */
    public @Nullable UUID parent;
    /** an interrupted reading that this upload takes the place of */
    public @Nullable UUID instead;

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }
}
