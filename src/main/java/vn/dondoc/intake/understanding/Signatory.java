package vn.dondoc.intake.understanding;

import org.jspecify.annotations.Nullable;

/** Who signed, and the lines of authority above the name, joined by " / ". */
public record Signatory(
        @Nullable Found<String> name, @Nullable Found<String> position) {}
