package vn.dondoc.demo;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Standing;
import vn.dondoc.obligation.Extensions;
import vn.dondoc.obligation.ObligationFilter;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.ObligationStep;
import vn.dondoc.obligation.Obligations;

/** Lets the people of the demo world do what they did. */
@Component
@Conditional(DemoAsked.class)
@lombok.RequiredArgsConstructor
class ActTeller {

    private static final int ALL = 10_000;

    private final Obligations obligations;
    private final Extensions extensions;
    private final ReportTeller reports;
    private final TaskTeller tasks;
    private final UrgingTeller urging;

    void tell(Tale.Act act, Teller.Cast cast) {
        Standing by = cast.standing(act.by());
        ObligationRow row = find(act, cast, by);
        UUID id = row.id();
        if (act.report() != null && reports.tell(act, id, by, cast)) {
            return;
        }
        if (act.task() != null) {
            tasks.tell(act.task(), id, by, cast);
        }
        if (act.letter() != null) {
            urging.tell(act.letter(), row, by);
        }
        if (act.instruction() != null) {
            urging.tell(act.instruction(), row, by);
        }
        if (act.step() != null) {
            tell(act.step(), act, id, by);
        }
    }

    private void tell(ObligationStep step, Tale.Act act, UUID id, Standing by) {
        String words = requireNonNullElse(act.words(), "");
        switch (step) {
            case ACKNOWLEDGED -> obligations.acknowledge(id, by);
            case SUBMITTED -> obligations.submit(id, words, by);
            case ACCEPTED -> obligations.accept(id, null, by);
            case RETURNED -> obligations.sendBack(id, words, act.day(), by);
            case CORRECTED -> obligations.correct(id, words, by);
            case REOPENED -> obligations.reopen(id, words, act.day(), by);
            case DUE_SET -> obligations.setDue(id, requireNonNull(act.day()), words, false, by);
            case EXTENSION_ASKED -> extensions.ask(id, requireNonNull(act.day()), words, by);
            case EXTENDED -> extensions.grant(id, requireNonNull(act.day()), words, false, by);
            case EXTENSION_REFUSED -> extensions.refuse(id, words, by);
            case REMINDED -> obligations.remind(id, words, by);
            case WAIVED -> obligations.waive(id, words, by);
            default -> throw new IllegalArgumentException("the demo world does not tell of " + step);
        }
    }

    private ObligationRow find(Tale.Act act, Teller.Cast cast, Standing by) {
        UUID unit = cast.unit(requireNonNull(act.unit()));
        boolean followed = !by.serves(unit);
        List<ObligationRow> rows = obligations.rows(
                ObligationFilter.of(followed)
                        .withKind(act.kind())
                        .withPlan(cast.plan(act.plan()))
                        .withUnit(unit)
                        .atMost(ALL),
                by);
        return rows.stream()
                .filter(row -> act.text() == null || row.title().contains(act.text()))
                .filter(row -> act.period() == null
                        || (row.period() != null && row.period().kind() == act.period()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo world tells of nothing like " + act));
    }
}
