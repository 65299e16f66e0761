package vn.dondoc.reporting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.reporting.EvidenceKind;

/** A file that somebody puts to a report. */
class EvidenceForm {

    @NotNull
    public @Nullable EvidenceKind kind = EvidenceKind.EVIDENCE;

    @NotBlank
    @Size(max = 200)
    public @Nullable String title;

    public @Nullable MultipartFile file;
}
