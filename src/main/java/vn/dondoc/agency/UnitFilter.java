package vn.dondoc.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which units a list shows: those that exist on a day, by words of their name of that day, by tier and by who serves there. */
public record UnitFilter(
        String words,
        @Nullable Tier tier,
        LocalDate day,
        @Nullable UnitStaffing staffing) {

    public UnitFilter(String words, @Nullable Tier tier, LocalDate day) {
        this(words, tier, day, null);
    }
}
