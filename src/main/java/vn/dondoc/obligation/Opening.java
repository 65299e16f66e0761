package vn.dondoc.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.Period;
import vn.dondoc.plan.AssignmentMode;
import vn.dondoc.plan.PartyRole;

/** All that has to be known to enter an obligation into the ledger. */
record Opening(
        UUID rootAgencyId,
        UUID planId,
        ObligationKind kind,
        UUID sourceId,
        UUID unitId,
        PartyRole role,
        AssignmentMode mode,
        UUID issuerId,
        UUID receiverId,
        UUID intakeUnitId,
        @Nullable Period period,
        String title,
        String dueWords,
        DueRule dueRule,
        @Nullable LocalDate dueOn,
        @Nullable UUID dueSetBy) {}
