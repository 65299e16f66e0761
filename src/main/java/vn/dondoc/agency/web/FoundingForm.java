package vn.dondoc.agency.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.Founding;
import vn.dondoc.agency.Tier;
import vn.dondoc.agency.UnitKind;
import vn.dondoc.agency.UnitName;

/** A new unit, as typed. */
class FoundingForm {

    public @NotBlank @Size(max = 200) @Nullable String fullName;

    public @Size(max = 120) @Nullable String briefName;

    public @NotNull @Nullable UnitKind kind;

    public @NotNull @Nullable Tier tier = Tier.COMMUNE;

    public @Nullable String superior;

    public @Pattern(regexp = "\\s*[0-9A-Za-z.-]{0,20}\\s*") @Nullable String code;

    public @NotNull @Nullable LocalDate foundedOn;

    Founding founding(@Nullable UUID parentId) {
        return new Founding(
                requireNonNull(kind),
                requireNonNull(tier),
                name(requireNonNull(fullName), briefName),
                parentId,
                code == null || code.isBlank() ? null : code.strip(),
                requireNonNull(foundedOn));
    }

    /** Without a short name the full one serves. */
    static UnitName name(String full, @Nullable String brief) {
        return brief == null || brief.isBlank() ? UnitName.of(full) : new UnitName(full, brief);
    }
}
