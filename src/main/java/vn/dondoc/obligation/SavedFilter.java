package vn.dondoc.obligation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the list under a name.
 *
 * @param query what follows the question mark in the list's address
 * @param unitName the unit with which it is shared
 * @param own the person who asks made it, and may delete it
 */
public record SavedFilter(
        UUID id,
        String name,
        String query,
        String maker,
        @Nullable String unitName,
        boolean own) {}
