package vn.dondoc.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.PostingRole;

/** The forms of a unit's page, as typed. All stand on one page, so no two fields have the same name. */
final class UnitForms {

    private UnitForms() {}

    static class Renaming {
        public @NotBlank @Size(max = 200) @Nullable String fullName;
        public @Size(max = 120) @Nullable String briefName;
        public @NotNull @Nullable LocalDate namedFrom;
    }

    static class Move {
        public @NotBlank @Nullable String superior;
        public @NotNull @Nullable LocalDate movedFrom;
    }

    static class Recoding {
        public @NotBlank @Pattern(regexp = "\\s*[0-9A-Za-z.-]{0,20}\\s*") @Nullable String code;
        public @NotNull @Nullable LocalDate codedFrom;
    }

    static class Alias {
        public @NotBlank @Size(max = 200) @Nullable String alias;
    }

    static class Committee {
        public @NotBlank @Size(max = 200) @Nullable String topic;
        public @Size(max = 200) @Nullable String chair;
        public @Nullable UUID standingBodyId;
        public @NotBlank @Size(max = 40) @Nullable String planNotation;
    }

    static class Appointment {
        public @NotBlank @Nullable String username;
        public @NotNull @Nullable PostingRole role;
        public @NotBlank @Size(max = 120) @Nullable String position;
        public @NotNull @Nullable LocalDate servesFrom;
    }

    static class Placement extends Appointment {
        public @NotBlank @Nullable String unitName;
    }

    static class End {
        public @NotNull @Nullable LocalDate lastDay;
    }

    static class Handover {
        public @NotBlank @Nullable String successor;
        public @NotNull @Nullable LocalDate takesOver;
    }

    static class Dissolution {
        public @NotNull @Nullable LocalDate dissolvedOn;
        public @NotBlank @Size(max = 300) @Nullable String legalBasis;
        public @Nullable String heir;
    }
}
