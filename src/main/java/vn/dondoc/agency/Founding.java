package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a unit on the day when it comes to be. */
public record Founding(
        UnitKind kind,
        Tier tier,
        UnitName name,
        @Nullable UUID parentId,
        @Nullable String code,
        LocalDate on) {}
