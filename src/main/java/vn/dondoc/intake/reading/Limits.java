package vn.dondoc.intake.reading;

/** How much a document may weigh, compressed and inflated, before it is refused. */
final class Limits {

    static final int MEGABYTE = 1 << 20;
    static final int FILE_MEGABYTES = 30;
    static final int PAGES = 300;
    /** Dense administrative text has 2,000 to 3,000 characters a page. */
    static final int CHARACTERS_PER_PAGE = 3_000;

    static final int ZIP_ENTRIES = 5_000;
    static final int XML_PART = 40 * MEGABYTE;
    static final long INFLATED = 300L * MEGABYTE;
    /** Blank pictures compress well, so the ratio counts only past this size. */
    static final long RATIO_FROM = 8L * MEGABYTE;

    static final int RATIO = 150;
    static final int XML_DEPTH = 400;
    /** A0 at 300 dots per inch. */
    static final long PIXELS = 140_000_000L;

    private Limits() {}

    static int estimatedPages(int characters) {
        return Math.max(1, Math.ceilDiv(characters, CHARACTERS_PER_PAGE));
    }

    static int checkedPages(int pages) {
        if (pages > PAGES) {
            throw new UnreadableDocument(UnreadableDocument.Reason.TOO_MANY_PAGES, pages, PAGES);
        }
        return pages;
    }

    static void checkPixels(long width, long height) {
        if (width <= 0 || height <= 0 || width * height > PIXELS || Math.max(width, height) > 60_000) {
            throw new UnreadableDocument(UnreadableDocument.Reason.BOMB);
        }
    }
}
