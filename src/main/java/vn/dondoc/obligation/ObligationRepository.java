package vn.dondoc.obligation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ObligationRepository extends JpaRepository<Obligation, UUID> {

    List<Obligation> findByPlanIdAndSettledAtIsNull(UUID planId);
}
