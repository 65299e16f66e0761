package vn.dondoc.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found, in the order in which it is shown. */
public enum Kind {
    PLANS,
    UNITS,
    TASKS,
    REPORTS,
    DOCUMENTS;

    /** As an address says it: {@code in=plans}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where an address says nothing of the kind. */
    public static Optional<Kind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
