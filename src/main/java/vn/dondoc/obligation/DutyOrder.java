package vn.dondoc.obligation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a list of the ledger is sorted, as its address says it: «due», or «-due» the other way round. */
public record DutyOrder(Key key, boolean descending) {

    /** The oldest first. */
    static final DutyOrder OLDEST = new DutyOrder(Key.OPENED, false);

    /** Empty where the word is none of the keys. */
    public static Optional<DutyOrder> parse(String word) {
        boolean descending = word.startsWith("-");
        String name = word.substring(descending ? 1 : 0).toUpperCase(Locale.ROOT);
        return Arrays.stream(Key.values())
                .filter(key -> key.name().equals(name))
                .findFirst()
                .map(key -> new DutyOrder(key, descending));
    }

    public String word() {
        return (descending ? "-" : "") + key.name().toLowerCase(Locale.ROOT);
    }

    /** For the order of rows {@code o} with their plans {@code p}, and the places {@code named} of their units. */
    String sql() {
        return key.expression.formatted(descending ? " desc" : "") + ", o.id";
    }

    boolean needsNames() {
        return key == Key.UNIT;
    }

    /** What a list can be sorted by. */
    public enum Key {
        DUE("o.due_on%s nulls last"),
        UNIT("named.place%s"),
        PLAN("coalesce(p.issued_date, p.window_from)%1$s, p.reference%1$s, p.id"),
        /** what hurts most comes first */
        STATE("case " + places() + " end%s, o.due_on nulls last"),
        LATE(Ledger.DAYS_LATE + "%s nulls last"),
        /** how long somebody has been waiting for whose turn it is */
        WAITING("o.waiting_since%s"),
        CHANGED("o.changed_at%s"),
        OPENED("o.opened_at%s");

        private final String expression;

        Key(String expression) {
            this.expression = expression;
        }

        private static String places() {
            return Stream.of(Bucket.values())
                    .map(bucket -> "when " + bucket.condition() + " then " + bucket.ordinal())
                    .collect(Collectors.joining(" "));
        }
    }
}
