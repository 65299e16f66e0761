package vn.dondoc.obligation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ObligationRepository extends JpaRepository<Obligation, UUID> {

    /** With their history, or each would ask for its own. */
    @Query("""
            select o from Obligation o join fetch o.history
            where o.planId = :planId and o.settledAt is null and o.status <> 'SUBMITTED'
            """)
    List<Obligation> owedUnder(UUID planId);
}
