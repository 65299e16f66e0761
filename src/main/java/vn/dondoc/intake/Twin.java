package vn.dondoc.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something here that came from the very same file.
 *
 * @param intakeId null where the person may not see it
 * @param planId the plan that it belongs to, whether the person may see that or not; null where there is none
 */
public record Twin(@Nullable UUID intakeId, @Nullable UUID planId) {}
