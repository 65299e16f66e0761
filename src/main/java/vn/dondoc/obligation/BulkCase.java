package vn.dondoc.obligation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.AssignmentMode;

/** As much of a duty as decides what an act on many does to it: the same for the preview and for the act. */
record BulkCase(
        UUID id,
        ObligationKind kind,
        AssignmentMode mode,
        ObligationStatus status,
        boolean suspended,
        @Nullable LocalDate dueOn,
        int extensions,
        boolean locked) {

    static BulkCase of(Obligation duty, boolean locked) {
        LedgerState state = duty.state();
        return new BulkCase(
                duty.id(),
                duty.kind(),
                duty.mode(),
                state.status(),
                state.suspendedSince() != null,
                state.dueOn(),
                state.extensions(),
                locked);
    }

    BulkVerdict under(BulkOrder order) {
        if (locked) {
            return BulkObstacle.LOCKED;
        }
        if (status.isSettled()) {
            return BulkObstacle.SETTLED;
        }
        return switch (order.act()) {
            case CANCEL -> BulkEffect.CANCEL;
            case CONFIRM -> confirmed();
            case REMIND -> toUnit(mode == AssignmentMode.REQUEST ? BulkEffect.ASK : BulkEffect.REMIND);
            case EXTEND -> toUnit(extended(requireNonNull(order.day())));
        };
    }

    /** Only where it is the unit's turn and its clock runs. */
    private BulkVerdict toUnit(BulkVerdict otherwise) {
        if (status == ObligationStatus.SUBMITTED) {
            return BulkObstacle.HANDED_IN;
        }
        return suspended ? BulkObstacle.SUSPENDED : otherwise;
    }

    private BulkVerdict confirmed() {
        if (kind == ObligationKind.REPORT) {
            return BulkObstacle.JUDGED_APART;
        }
        return status == ObligationStatus.SUBMITTED ? BulkEffect.CONFIRM : BulkObstacle.NOT_HANDED_IN;
    }

    private BulkVerdict extended(LocalDate day) {
        if (dueOn == null) {
            return BulkEffect.SET_DAY;
        }
        if (extensions > 0) {
            return BulkObstacle.EXTENDED_ALREADY;
        }
        return day.isAfter(dueOn) ? BulkEffect.EXTEND : BulkObstacle.DAY_NOT_LATER;
    }
}
