package vn.dondoc.letter.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The signed PDF that comes back. */
class SignatureForm {

    public @NotNull @Nullable Integer version;

    public @Nullable MultipartFile file;
}
