package vn.dondoc.intake.understanding;

import org.jspecify.annotations.Nullable;

/**
 * A day by which something other than a periodic report is to be done or sent.
 *
 * @param ownPlan true where what is demanded is the unit's own plan
 */
public record Deadline(
        Found<String> what,
        Found<String> due,
        @Nullable Found<PrintedDate> date,
        @Nullable Found<String> recipient,
        boolean ownPlan,
        Span sentence) {}
