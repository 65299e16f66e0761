package vn.dondoc.agency;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What becomes of the units that stand directly below one that ends. Whoever is not said and does not follow keeps the
 * change from being made; who goes elsewhere is moved before.
 *
 * @param following under which heir each goes on: its place in the list of heirs, from 0
 * @param ending those that end with their superior; the keeper of its records keeps theirs
 * @param restFollows all others go on under the keeper of the records
 */
public record Below(Map<UUID, Integer> following, Set<UUID> ending, boolean restFollows) {

    /** All go on under the keeper of the records. */
    public static final Below FOLLOWS = new Below(Map.of(), Set.of(), true);

    /** Nobody is expected to stand below. */
    public static final Below NOBODY = new Below(Map.of(), Set.of(), false);
}
