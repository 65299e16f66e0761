package vn.dondoc.document.edxml;

/**
 * OtherInfo: what a registry notes besides.
 *
 * @param priority 0 for an ordinary document
 * @param scope to whom it may go on
 * @param typist the sign of who wrote it
 */
public record Particulars(int priority, String scope, String typist, int copies, int pages, String appendixes) {

    public static final Particulars ORDINARY = new Particulars(0, "", "", 1, 1, "");
}
