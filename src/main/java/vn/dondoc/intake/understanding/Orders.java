package vn.dondoc.intake.understanding;

import java.util.regex.Pattern;

/** The words by which work is given or asked for, as printed and as scanners read them. */
final class Orders {

    private static final String GIVE = "giao(?: nhiệm vụ| trách nhiệm)?(?: cho)?";
    private static final String ASK = "y[êe]u c[ầâấa]u|(?:kính )?đ[ềêểế] nghị|để nghị|m[ờơ]i";
    private static final String CONCERN =
            "trách nhiệm của|nhiệm vụ của|đối với|phân công|về phía|ủy quyền cho|\\(đề nghị\\)";

    /** At the beginning of an item, before the name. */
    static final Pattern LEAD_IN = Pattern.compile("^(?iu:" + GIVE + "|" + ASK + "|" + CONCERN + ")(?:\\s?:)?\\s+");

    /** Anywhere in a sentence, before the name. */
    static final Pattern INSIDE = Pattern.compile("(?<!\\p{L})(?iu:" + GIVE + "|" + ASK + ")\\s+");

    private Orders() {}

    static boolean gives(String order) {
        return Fold.of(order).startsWith("giao");
    }

    static boolean asks(String order) {
        String folded = Fold.of(order);
        return folded.contains("de nghi") || folded.startsWith("moi");
    }
}
