package vn.dondoc.obligation;

/** What an act on many would do to one duty, or why it leaves it alone. */
public sealed interface BulkVerdict permits BulkEffect, BulkObstacle {

    String name();

    /** Message key of its words. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
