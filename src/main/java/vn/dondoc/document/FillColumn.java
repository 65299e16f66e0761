package vn.dondoc.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet to be filled in.
 *
 * @param key under which its answers come back; null for a column that is only shown
 * @param width in characters
 */
public record FillColumn(String header, @Nullable String key, int width) {

    public static FillColumn shown(String header, int width) {
        return new FillColumn(header, null, width);
    }

    public static FillColumn asked(String key, String header, int width) {
        return new FillColumn(header, key, width);
    }

    Optional<String> answers() {
        return Optional.ofNullable(key);
    }
}
