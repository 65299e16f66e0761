package vn.dondoc.plan;

import java.util.UUID;

/** A plan is closed or replaced; what is still open under it is decided by the ledger. */
public record PlanEnded(UUID planId, PlanStatus status, String reason, UUID byAccount) {}
