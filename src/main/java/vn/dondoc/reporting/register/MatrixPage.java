package vn.dondoc.reporting.register;

/**
 * Which part of a matrix is shown.
 *
 * @param gaps only units with something late or missing
 */
public record MatrixPage(int page, int size, boolean gaps) {

    public static final int ROWS = 25;
    public static final int COLUMNS = 8;
}
