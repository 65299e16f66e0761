package vn.dondoc.intake.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single entries of a review. */
final class Typed {

    private Typed() {}

    static <E extends Enum<E>> E one(Class<E> type, @Nullable String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    static boolean filled(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }

    static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String blankToNull(@Nullable String typed) {
        return filled(typed) ? words(typed) : null;
    }

    static List<String> lines(@Nullable String typed) {
        return words(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
