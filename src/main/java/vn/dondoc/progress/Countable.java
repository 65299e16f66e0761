package vn.dondoc.progress;

/**
 * Something that units count as it happens: «Số tin, bài».
 *
 * @param code as reports name the figure: {@code CODE} or {@code CODE.part}
 * @param measure the unit of measure: «tin, bài»
 * @param decimals digits after the comma that make sense
 * @param restricted small counts of it are for the unit's own people only
 */
public record Countable(String code, String name, String measure, int decimals, boolean restricted) {}
