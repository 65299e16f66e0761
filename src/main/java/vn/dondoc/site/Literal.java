package vn.dondoc.site;

/** What was typed stands for itself in a condition with {@code like}, also where it holds the signs of a pattern. */
public final class Literal {

    private Literal() {}

    public static String of(String words) {
        return words.replaceAll("[\\\\%_]", "\\\\$0");
    }
}
