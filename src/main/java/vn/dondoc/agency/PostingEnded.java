package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.UUID;

/** A person no longer serves in a unit after that day, and nobody in particular took over. */
public record PostingEnded(UUID unitId, UUID accountId, PostingRole role, LocalDate lastDay) {}
