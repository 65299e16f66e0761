package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was ever true of a unit, newest first, each from a day to a day. */
public record UnitFacts(
        LocalDate foundedOn,
        @Nullable LocalDate dissolvedOn,
        @Nullable String dissolutionBasis,
        List<Span> names,
        List<Span> superiors,
        List<Span> codes) {

    /**
     * One fact.
     *
     * @param text the full name, the superior's short name, or the code
     * @param brief the short name, else null
     * @param unitId the superior, else null
     */
    public record Span(
            String text,
            @Nullable String brief,
            @Nullable UUID unitId,
            LocalDate from,
            @Nullable LocalDate until) {}
}
