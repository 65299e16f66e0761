package vn.dondoc.intake.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as text fields carry them, 17/03/2021; what is no day is kept as typed and read as none. */
final class TypedDate {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private TypedDate() {}

    static Optional<LocalDate> parse(@Nullable String typed) {
        Matcher match = TYPED.matcher(typed == null ? "" : typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(3)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static @Nullable String print(@Nullable LocalDate day) {
        return day == null ? null : SHOWN.format(day);
    }
}
