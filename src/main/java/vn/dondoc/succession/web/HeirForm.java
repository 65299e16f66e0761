package vn.dondoc.succession.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One who takes the place of units that end, as typed. */
class HeirForm {

    /** one that exists; empty where it is founded */
    public @Nullable String unit;

    public @Size(max = 200) @Nullable String fullName;

    public @Size(max = 120) @Nullable String briefName;

    public @Nullable String superior;

    public @Pattern(regexp = "\\s*[0-9A-Za-z.-]{0,20}\\s*") @Nullable String code;

    boolean isEmpty() {
        return isBlank(unit) && isBlank(fullName);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
