package vn.dondoc.agency.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.agency.AreaImports;

/** An uploaded list of areas. */
class ImportForm {

    /** The two-tier order of government began that day (Luật 72/2025/QH15). */
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private static final int LONGEST_NAME = 120;

    public @Nullable MultipartFile file;

    public @NotNull @Nullable LocalDate listedFrom = TWO_TIERS;

    void check(BindingResult errors) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "agency.import.file.missing");
        } else if (file.getSize() > AreaImports.LARGEST) {
            errors.rejectValue("file", "agency.import.file.large");
        }
    }

    String fileName() {
        String given = file == null ? null : file.getOriginalFilename();
        String name = given == null || given.isBlank() ? "danh-muc.csv" : given;
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
