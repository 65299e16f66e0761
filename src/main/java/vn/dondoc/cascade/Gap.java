package vn.dondoc.cascade;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan of ours, signed or drafted, that does not answer everything that was ordered from above.
 *
 * @param open how many duties of superior plans nobody has decided about
 */
public record Gap(UUID planId, @Nullable String reference, String subject, long open) {}
