package vn.dondoc.agency;

import java.util.UUID;

/**
 * A person who goes on in the heir of a unit that ended.
 *
 * @param position what he or she is called there
 */
public record CarriedPosting(UUID postingId, String position) {}
