package vn.dondoc.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.site.Status;

/**
 * One thing that was found, as the page shows it.
 *
 * @param address where it is looked at
 * @param lead its number, before the title; null where it has none
 * @param facts where it belongs, in few words
 * @param words the place of its text where the words stand; null where the title says it all
 * @param status where the person's unit stands with it
 * @param plan where the plan stands, for plans
 */
public record Result(
        String address,
        @Nullable Excerpt lead,
        Excerpt title,
        List<String> facts,
        @Nullable Excerpt words,
        @Nullable Status status,
        @Nullable PlanStatus plan,
        @Nullable LocalDate day) {}
