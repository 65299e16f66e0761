package vn.dondoc.agency;

import java.util.List;
import java.util.UUID;

/** A change that was made: its id, and its heirs in the order in which they were named. */
public record Recorded(UUID changeId, List<UUID> heirs) {}
