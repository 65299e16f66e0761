package vn.dondoc.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which units a list shows: those that exist on a day, by words of their name of that day and by tier. */
public record UnitFilter(String words, @Nullable Tier tier, LocalDate day) {}
