package vn.dondoc.document;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table. */
public sealed interface Cell {

    /** Words, whatever they begin with: they are never run as a formula. */
    record Text(String value) implements Cell {}

    /** A figure that can be reckoned with. */
    record Number(BigDecimal value) implements Cell {}

    /** A day, shown as dd/mm/yyyy. */
    record Day(LocalDate value) implements Cell {}

    /** Words that lead to a page of the web. */
    record Link(String text, URI address) implements Cell {

        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

        public Link {
            String scheme = address.getScheme();
            if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Not an address of the web: " + address);
            }
        }
    }

    /** Nothing: neither nought nor an empty text. */
    record Empty() implements Cell {}

    static Cell empty() {
        return new Empty();
    }

    static Cell text(@Nullable String value) {
        return value == null || value.isEmpty() ? new Empty() : new Text(value);
    }

    static Cell number(@Nullable BigDecimal value) {
        return value == null ? new Empty() : new Number(value);
    }

    static Cell number(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    static Cell date(@Nullable LocalDate value) {
        return value == null ? new Empty() : new Day(value);
    }

    static Cell link(String text, URI address) {
        return new Link(text, address);
    }
}
