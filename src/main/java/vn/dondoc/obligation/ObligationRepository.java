package vn.dondoc.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.dondoc.agency.Standing;
import vn.dondoc.site.NotFound;

interface ObligationRepository extends JpaRepository<Obligation, UUID> {

    /** With their history, or each would ask for its own. */
    @Query("""
            select o from Obligation o join fetch o.history
            where o.planId = :planId and o.state.settledAt is null and o.state.status <> 'SUBMITTED'
            """)
    List<Obligation> owedUnder(UUID planId);

    /** The same of one task. */
    @Query("""
            select o from Obligation o join fetch o.history
            where o.sourceId = :sourceId and o.state.settledAt is null and o.state.status <> 'SUBMITTED'
            """)
    List<Obligation> owedOf(UUID sourceId);

    /** How many those are. */
    @Query("""
            select count(o) from Obligation o
            where o.sourceId = :sourceId and o.state.settledAt is null and o.state.status <> 'SUBMITTED'
            """)
    long countOwed(UUID sourceId);

    /** One of a roster, first those whose day nobody has moved. */
    @Query("""
            select o from Obligation o where o.sourceId = :sourceId and o.period = :period
            order by o.state.extensions, o.openedAt, o.id limit 1
            """)
    Optional<Obligation> anyOf(UUID sourceId, String period);

    /** Those of a roster who have handed in nothing yet, with their history. */
    @Query("""
            select o from Obligation o join fetch o.history
            where o.sourceId = :sourceId and o.period = :period and o.state.settledAt is null
                  and o.state.submissions = 0
            """)
    List<Obligation> stillOwed(UUID sourceId, String period);

    @Query("select o from Obligation o join fetch o.history where o.id in :ids order by o.openedAt, o.id")
    List<Obligation> withHistory(Collection<UUID> ids);

    /** What a unit has to do from that task, regime and period, or demand. */
    @Query("""
            select o from Obligation o
            where o.sourceId = :sourceId and o.unitId = :unitId
                  and coalesce(o.period, '') = coalesce(cast(:period as string), '')
            """)
    Optional<Obligation> sameOf(UUID sourceId, @Nullable String period, UUID unitId);

    boolean existsBySourceIdAndPeriodAndUnitId(UUID sourceId, String period, UUID unitId);

    /** What this person's unit owes. */
    default Obligation owed(UUID id, Standing by) {
        return findById(id)
                .filter(obligation -> by.serves(obligation.unitId()))
                .orElseThrow(() -> new NotFound("obligation", id));
    }

    /** What this person judges. */
    default Obligation received(UUID id, Standing by) {
        return findById(id)
                .filter(obligation -> obligation.isReceivedBy(by))
                .orElseThrow(() -> new NotFound("obligation", id));
    }
}
