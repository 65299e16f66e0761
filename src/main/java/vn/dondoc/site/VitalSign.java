package vn.dondoc.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a part of the installation is, seen just now.
 *
 * @param key message key of what was seen
 * @param advice message key of what to do; null where there is nothing to do
 */
public record VitalSign(
        Wellness wellness,
        String key,
        List<Object> arguments,
        @Nullable String advice) {

    public VitalSign {
        arguments = List.copyOf(arguments);
    }

    public static VitalSign well(String key, Object... arguments) {
        return new VitalSign(Wellness.WELL, key, List.of(arguments), null);
    }

    /** What was seen, and under the same key with «.how» what to do about it. */
    public static VitalSign of(Wellness wellness, String key, Object... arguments) {
        return new VitalSign(wellness, key, List.of(arguments), key + ".how");
    }
}
