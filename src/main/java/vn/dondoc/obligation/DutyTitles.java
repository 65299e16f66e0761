package vn.dondoc.obligation;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.plan.DutyNames;
import vn.dondoc.site.NotFound;

/** Tells the plans what a duty is called that somebody answers with an instruction. */
@Component
@lombok.RequiredArgsConstructor
class DutyTitles implements DutyNames {

    private final ObligationQueries queries;
    private final ObligationRepository obligations;
    private final MessageSource messages;

    @Override
    public Optional<NamedDuty> of(UUID planId, UUID dutyId, Standing standing) {
        try {
            ObligationRow row = queries.row(dutyId, standing);
            return row.planId().equals(planId)
                    ? Optional.of(new NamedDuty(row.id(), row.unitId(), row.unitName(), title(row)))
                    : Optional.empty();
        } catch (NotFound unseen) {
            return Optional.empty();
        }
    }

    @Override
    public long owing(UUID taskId) {
        return obligations.countOwed(taskId);
    }

    private String title(ObligationRow row) {
        return row.period() == null
                ? row.title()
                : messages.getMessage(
                                "obligation.report", new Object[] {row.period().label()}, Locale.of("vi", "VN"))
                        + ": " + row.title();
    }
}
