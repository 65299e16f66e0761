package vn.dondoc.reporting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The forms of a period's page, as typed; no two have a field of the same name, for they stand on one page. */
final class PeriodForms {

    static final String WAIVING = "waiving";
    static final String ADDING = "adding";
    static final String LOCKING = "locking";
    static final String SCHEDULING = "scheduling";
    static final String DATING = "dating";

    private PeriodForms() {}

    static class Waiving {
        public @NotBlank @Nullable String waivedUnit;
        public @NotBlank @Size(max = 1_000) @Nullable String waivedReason;
    }

    static class Adding {
        public @NotBlank @Nullable String addedUnit;
        public @Nullable LocalDate addedDay;
        public @NotBlank @Size(max = 1_000) @Nullable String addedReason;
    }

    static class Locking {
        public @NotBlank @Size(max = 1_000) @Nullable String lockReason;
    }

    static class Scheduling {
        public @NotNull @Nullable LocalDate upwardDueOn;
        public @NotNull @Min(1) @Max(60) @Nullable Integer bufferDays = 1;
    }

    static class Dating {
        public @NotNull @Nullable LocalDate day;
        public @NotBlank @Size(max = 1_000) @Nullable String dayReason;
        public boolean forced;
    }
}
