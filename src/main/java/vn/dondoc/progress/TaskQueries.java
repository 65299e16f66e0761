package vn.dondoc.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.agency.Standing;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationPage;
import vn.dondoc.site.NotFound;

/** Puts together the page of a unit's duty on a task; readers of other units learn of no person there. */
@Component
@lombok.RequiredArgsConstructor
class TaskQueries {

    private final JdbcClient jdbc;
    private final ProgressRows told;
    private final LogQueries logs;
    private final Contributions contributions;
    private final WholeTaskQueries whole;
    private final Postings postings;
    private final Clock clock;

    TaskPage page(ObligationPage duty, Standing standing) {
        UUID id = duty.row().id();
        if (duty.row().kind() != ObligationKind.TASK) {
            throw new NotFound("task", id);
        }
        Manner manner = Manner.of(duty.row());
        boolean names = duty.serves();
        List<Measure> measure = measures(id);
        List<ProgressRow> rows = told.rows(id, names);
        List<ProofRow> proofs = told.proofs(id, names);
        List<Charge> charges = charges(id);
        List<Contribution> helpers = manner == Manner.COORDINATE ? List.of() : contributions.beside(id);
        return new TaskPage(
                duty,
                standing.accountId(),
                manner,
                measure.isEmpty() ? Measure.WORDS : measure.getFirst(),
                !measure.isEmpty(),
                rows,
                proofs,
                names ? charges : List.of(),
                !charges.isEmpty() && charges.getFirst().serves(),
                names,
                names && !duty.row().step().isSettled() ? colleagues(duty.row().unitId(), standing) : List.of(),
                whole.units(duty.row().sourceId()),
                helpers,
                duty.receives()
                        && helpers.stream().anyMatch(Contribution::mayBeClosed)
                        && !contributions
                                .toClose(duty.row().sourceId(), standing)
                                .isEmpty(),
                TaskHistory.of(duty.history(), charges, rows, proofs, logs.latest(id, standing), names));
    }

    Measure measure(UUID id) {
        List<Measure> set = measures(id);
        return set.isEmpty() ? Measure.WORDS : set.getFirst();
    }

    private List<Measure> measures(UUID id) {
        return jdbc.sql("select kind, total, unit from progress_measure where obligation_id = ?")
                .param(id)
                .query((row, number) -> new Measure(
                        MeasureKind.valueOf(row.getString("kind")), row.getBigDecimal("total"), row.getString("unit")))
                .list();
    }

    private List<Charge> charges(UUID id) {
        return jdbc.sql("""
                        select c.number, c.to_account, t.display_name as to_name, c.note, c.by_account,
                               b.display_name as by_name, c.at,
                               exists (select 1 from agency_posting p where p.account_id = c.to_account
                                       and p.unit_id in (o.unit_id, agency_heir(o.unit_id, :today))
                                       and :today between p.valid_from and coalesce(p.valid_until, 'infinity')) as serves
                        from progress_charge c join obligation o on o.id = c.obligation_id
                        join account t on t.id = c.to_account join account b on b.id = c.by_account
                        where c.obligation_id = :id order by c.number desc
                        """)
                .param("id", id)
                .param("today", VietnamTime.today(clock))
                .query((row, number) -> new Charge(
                        row.getInt("number"),
                        row.getObject("to_account", UUID.class),
                        row.getString("to_name"),
                        row.getString("note"),
                        row.getObject("by_account", UUID.class),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("serves")))
                .list();
    }

    /** All who serve the unit today, or the one in its place, for who leads or monitors there; for others only themselves. */
    private List<TaskPage.Colleague> colleagues(UUID unitId, Standing standing) {
        LocalDate today = VietnamTime.today(clock);
        boolean chooses = standing.oversees(unitId);
        UUID living = standing.livingFor(unitId);
        return postings.in(living == null ? unitId : living).stream()
                .filter(posting -> !posting.validFrom().isAfter(today)
                        && (posting.validUntil() == null
                                || !posting.validUntil().isBefore(today)))
                .filter(posting -> chooses || posting.accountId().equals(standing.accountId()))
                .sorted(java.util.Comparator.comparing(posting -> posting.role() != PostingRole.OFFICER))
                .map(posting -> new TaskPage.Colleague(posting.accountId(), posting.who(), posting.position()))
                .distinct()
                .toList();
    }
}
