package vn.dondoc.cascade.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a unit sends about its own plan. */
final class OwnPlanForms {

    private OwnPlanForms() {}

    /** One of its plans that are kept here. */
    static class Choosing {

        @NotNull
        public @Nullable UUID planId;
    }

    /** A signed document. */
    static class Signed {

        @NotBlank
        @Size(max = 60)
        public @Nullable String number;

        @NotNull
        public @Nullable LocalDate issuedDate;

        @NotBlank
        @Size(max = 100)
        public @Nullable String signer;

        public @Nullable MultipartFile file;
    }

    /** Why what was handed in is taken back. */
    static class Withdrawal {

        @NotBlank
        @Size(max = 1_000)
        public @Nullable String reason;
    }
}
