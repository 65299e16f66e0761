package vn.dondoc.obligation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which duties are meant: some by name, or all that a filter shows; only what the person receives is ever touched. */
public record BulkSelection(List<UUID> ids, @Nullable ObligationFilter filter) {

    public BulkSelection {
        ids = List.copyOf(ids);
    }

    public static BulkSelection of(List<UUID> ids) {
        return new BulkSelection(ids, null);
    }

    public static BulkSelection all(ObligationFilter filter) {
        return new BulkSelection(List.of(), filter.received());
    }

    ObligationFilter filterOrAll() {
        return filter == null ? ObligationFilter.FOLLOWED : filter;
    }
}
