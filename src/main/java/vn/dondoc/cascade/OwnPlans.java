package vn.dondoc.cascade;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.calendar.SpokenDate;
import vn.dondoc.obligation.ObligationKind;
import vn.dondoc.obligation.ObligationPage;
import vn.dondoc.obligation.ObligationRow;
import vn.dondoc.obligation.Obligations;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanIssued;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.NotFound;

/**
 * The front door to own plans: a demand to issue one is met by a plan kept here, or by the signed document. Which stands
 * for it can be taken back until the receiver has accepted it; the receiver judges in the ledger.
 */
@Service
@lombok.RequiredArgsConstructor
@Transactional
public class OwnPlans {

    private final Obligations obligations;
    private final Plans plans;
    private final Attachments attachments;
    private final OwnPlanLinks links;
    private final JdbcClient jdbc;

    @Transactional(readOnly = true)
    public OwnPlanPage page(UUID obligationId, Standing standing) {
        ObligationPage duty = obligations.page(obligationId, standing);
        requireOwnPlan(duty.row());
        List<OwnPlan> all = links.of(obligationId);
        OwnPlan current = all.stream().filter(OwnPlan::isStanding).findFirst().orElse(null);
        boolean opens = current != null
                && current.planId() != null
                && !plans.rows(List.of(current.planId()), standing).isEmpty();
        return new OwnPlanPage(
                duty,
                current,
                all.stream().filter(each -> !each.isStanding()).toList(),
                opens,
                duty.maySubmit() ? candidates(duty.row(), standing) : List.of());
    }

    /**
     * Hands in one of the unit's issued plans; those who ordered it may read it from now on.
     *
     * @throws NotFound also where that is no plan of the unit's
     */
    public void handIn(UUID obligationId, UUID planId, Standing by) {
        ObligationRow duty = owed(obligationId, by);
        PlanRow plan = candidates(duty, by).stream()
                .filter(each -> each.id().equals(planId))
                .findFirst()
                .orElseThrow(() -> new NotFound("own plan", planId));
        obligations.submit(obligationId, words(plan), by);
        keep(obligationId, plan, false, by.accountId());
    }

    /** Hands in the signed document of a plan that is not kept here. */
    public void handIn(UUID obligationId, SignedPlan signed, Standing by) {
        owed(obligationId, by);
        String words = words(signed.reference(), signed.issuedDate()) + ", người ký: " + signed.signer();
        obligations.submit(obligationId, words, by);
        UUID file = attachments.keep(signed.file(), by.accountId());
        links.link(
                obligationId,
                null,
                signed.reference(),
                signed.issuedDate(),
                signed.signer(),
                file,
                false,
                by.accountId());
    }

    /** What was handed in is not the plan that was asked for: it is owed again. */
    public void takeBack(UUID obligationId, String reason, Standing by) {
        owed(obligationId, by);
        obligations.takeBack(obligationId, reason, by);
        links.undo(obligationId, reason, by.accountId());
    }

    /** The signed document, for whoever may see the duty; once taken back, for the unit's people only. */
    @Transactional(readOnly = true)
    public UUID document(UUID obligationId, UUID attachmentId, Standing standing) {
        ObligationRow duty = obligations.row(obligationId, standing);
        requireOwnPlan(duty);
        return links.of(obligationId).stream()
                .filter(each -> each.isStanding() || standing.serves(duty.unitId()))
                .map(OwnPlan::attachmentId)
                .filter(attachmentId::equals)
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment", attachmentId));
    }

    /** Whoever issues a plan under another has thereby done what that one asked of it. */
    @EventListener
    void handIn(PlanIssued issued) {
        record Issued(UUID parentId, UUID issuerId, String reference, LocalDate issuedDate) {}
        jdbc.sql("""
                        select parent_id, issuer_id, reference, issued_date from plan
                        where id = ? and parent_id is not null
                        """).param(issued.planId()).query(Issued.class).optional().ifPresent(plan -> {
            for (UUID owed : links.owed(plan.parentId(), plan.issuerId(), plan.issuedDate())) {
                obligations.submitSeen(owed, words(plan.reference(), plan.issuedDate()), issued.byAccount());
                links.link(
                        owed,
                        issued.planId(),
                        plan.reference(),
                        plan.issuedDate(),
                        null,
                        null,
                        true,
                        issued.byAccount());
                plans.letRead(issued.planId(), links.receivers(owed));
            }
        });
    }

    private void keep(UUID obligationId, PlanRow plan, boolean seen, UUID by) {
        String reference = requireNonNull(plan.reference());
        links.link(obligationId, plan.id(), reference, requireNonNull(plan.issuedDate()), null, null, seen, by);
        plans.letRead(plan.id(), links.receivers(obligationId));
    }

    private List<PlanRow> candidates(ObligationRow duty, Standing standing) {
        UUID living = standing.livingFor(duty.unitId());
        if (living == null) {
            return List.of();
        }
        Set<UUID> issuers = links.sameHouse(living, duty.today());
        issuers.add(duty.unitId());
        return plans.rows(PlanFilter.TO_CHOOSE_FROM, standing).stream()
                .filter(plan -> plan.status().isInForce() && issuers.contains(plan.issuerId()))
                .filter(plan -> !plan.id().equals(duty.planId()))
                .toList();
    }

    private ObligationRow owed(UUID obligationId, Standing by) {
        ObligationRow row = obligations.row(obligationId, by);
        requireOwnPlan(row);
        if (!by.serves(row.unitId())) {
            throw new NotFound("own plan owed", obligationId);
        }
        return row;
    }

    private static void requireOwnPlan(ObligationRow row) {
        if (row.kind() != ObligationKind.OWN_PLAN) {
            throw new NotFound("own plan owed", row.id());
        }
    }

    private static String words(PlanRow plan) {
        return words(requireNonNull(plan.reference()), requireNonNull(plan.issuedDate()));
    }

    private static String words(String reference, LocalDate issuedDate) {
        return "Kế hoạch số %s ngày %s".formatted(reference, SpokenDate.of(issuedDate));
    }
}
