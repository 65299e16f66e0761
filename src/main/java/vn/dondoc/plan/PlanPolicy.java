package vn.dondoc.plan;

import vn.dondoc.agency.Standing;

/** Who may see a plan, and who may do what to one that he or she may see. */
public final class PlanPolicy {

    /**
     * Whose people see a plan {@code p}: the issuer's, those of who stands in its place, the monitoring and drafting
     * units'; once issued, those that it names and who advises them. {@code :units} are {@code Standing.units()},
     * {@code :papers} {@code Standing.papers()}.
     */
    public static final String VISIBLE = visible("p");

    /** The same plans as {@link #VISIBLE} by their ids, each way of seeing by its own index; at most {@code :most} of each. */
    static final String SEEN = """
            select distinct id from (
              (select p.id from plan p where p.issuer_id = any(:units) limit :most)
              union all (select p.id from plan p where p.acting_issuer_id = any(:units) limit :most)
              union all (select p.id from plan p where p.monitoring_unit_id = any(:units) limit :most)
              union all (select p.id from plan p where p.drafting_unit_id = any(:units) limit :most)
              union all (select p.id from plan_reader r join plan p on p.id = r.plan_id
                         where r.unit_id = any(:papers) and p.status <> 'DRAFT' limit :most)) seen
            limit :most
            """;

    /**
     * Of the tasks {@code t} of plans {@code p} that a person may see: all that were signed, and of what leaders instructed
     * since what concerns him or her: whoever issues, follows or drafts the plan reads all of it, the others their own.
     */
    static final String VISIBLE_TASKS = """
            (t.instructed_at is null
             or exists (select 1 from plan_party q where q.task_id = t.id and q.unit_id = any(:papers))
             or exists (select 1 from plan own where own.id = t.plan_id
                        and array[own.issuer_id, own.acting_issuer_id, own.monitoring_unit_id, own.drafting_unit_id] && cast(:units as uuid[])))
            """;

    private PlanPolicy() {}

    /** {@link #VISIBLE} where the plan goes by another name in the query. */
    static String visible(String plan) {
        return """
                (p.issuer_id = any(:units) or p.acting_issuer_id = any(:units) or p.monitoring_unit_id = any(:units) or p.drafting_unit_id = any(:units)
                 or (p.status <> 'DRAFT' and exists (
                     select 1 from plan_reader r where r.plan_id = p.id and r.unit_id = any(:papers))))
                """.replace("p.", plan + ".");
    }

    /** Leaders and monitors of the issuer, or of who stands in its place. */
    static boolean leads(PlanRow plan, Standing standing) {
        return standing.oversees(plan.issuerId());
    }

    /** The same, while the plan is in force. */
    static boolean mayInstruct(PlanRow plan, Standing standing) {
        return leads(plan, standing) && plan.status().isInForce();
    }

    /** Leaders and monitors of the issuer and of the monitoring unit, and who drafts for his own unit. */
    static boolean mayEdit(PlanRow plan, Standing standing) {
        return standing.oversees(plan.issuerId())
                || standing.oversees(plan.monitoringUnitId())
                || (standing.serves(plan.draftingUnitId())
                        && plan.draftingUnitId().equals(plan.issuerId()));
    }
}
