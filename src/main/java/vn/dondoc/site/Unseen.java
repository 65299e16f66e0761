package vn.dondoc.site;

/** What a person was told and has not seen yet, and where it is told. */
public record Unseen(String address, int count) {

    private static final int MOST = 99;

    /** «99+» for more than that. */
    public String figure() {
        return count > MOST ? MOST + "+" : String.valueOf(count);
    }
}
