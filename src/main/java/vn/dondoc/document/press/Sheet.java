package vn.dondoc.document.press;

import java.util.List;

/**
 * What begins on a page of its own and counts its pages from one; the first one bears no number.
 *
 * @param bookmark by which readers of the file jump to it; blank for none
 */
public record Sheet(String bookmark, boolean landscape, List<Block> blocks) {

    /** Lề trên, dưới, trái, phải (NĐ 30/2020, Phụ lục I, Mục I.3), in millimetres. */
    static final int TOP = 20;

    static final int BOTTOM = 20;
    static final int LEFT = 30;
    static final int RIGHT = 20;
    static final int NUMBER_FROM_EDGE = 10;
    static final int SHORT_SIDE = 210;
    static final int LONG_SIDE = 297;

    private static final double POINTS = 72 / 25.4;

    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /** The width between the margins, in points. */
    public static double width(boolean landscape) {
        return points((landscape ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT);
    }

    public static double points(double millimetres) {
        return millimetres * POINTS;
    }
}
