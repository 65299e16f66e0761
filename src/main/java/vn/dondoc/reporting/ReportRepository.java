package vn.dondoc.reporting;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportRepository extends JpaRepository<Report, UUID> {}
