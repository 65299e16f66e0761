package vn.dondoc.obligation;

/**
 * What one day for all who have not yet handed in would change, or has changed.
 *
 * @param set had no day
 * @param moved had another day, which is an extension, or a shortening
 * @param kept have had their extension and keep their day, where a second one is not forced
 * @param same have that day already
 */
public record DayChanges(int set, int moved, int kept, int same) {

    public int changed() {
        return set + moved;
    }
}
