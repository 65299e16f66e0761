package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.UUID;

/** From that day on one person does in a unit what another one did until the day before. */
public record PostingHandedOver(UUID unitId, UUID fromAccount, UUID toAccount, PostingRole role, LocalDate from) {}
