package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that bears a code on the day of an import or later.
 *
 * @param codeFrom since when it bears the code
 * @param lastChange the latest beginning of any of its names and superiors
 */
record KnownArea(
        String code,
        UUID id,
        LocalDate codeFrom,
        String name,
        Tier tier,
        @Nullable String parentCode,
        LocalDate lastChange) {}
