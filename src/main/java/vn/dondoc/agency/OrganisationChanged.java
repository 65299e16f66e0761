package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.UUID;

/** A change of the organisation was recorded; the transaction that records it is still open. */
public record OrganisationChanged(UUID changeId, ChangeKind kind, LocalDate effectiveOn, String by) {}
