package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.PlanStatus.AMENDED;
import static vn.dondoc.plan.PlanStatus.CLOSED;
import static vn.dondoc.plan.PlanStatus.DRAFT;
import static vn.dondoc.plan.PlanStatus.ISSUED;
import static vn.dondoc.plan.PlanStatus.REPLACED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanStatusTest {

    @Test
    void onlyTheseStepsFollow() {
        Map<PlanStatus, Set<PlanStatus>> allowed = Map.of(
                DRAFT, EnumSet.of(ISSUED),
                ISSUED, EnumSet.of(AMENDED, REPLACED, CLOSED),
                AMENDED, EnumSet.of(AMENDED, REPLACED, CLOSED),
                REPLACED, EnumSet.noneOf(PlanStatus.class),
                CLOSED, EnumSet.noneOf(PlanStatus.class));
        for (PlanStatus from : PlanStatus.values()) {
            for (PlanStatus to : PlanStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(allowed.get(from).contains(to));
            }
        }
    }
}
