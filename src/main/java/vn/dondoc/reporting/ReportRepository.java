package vn.dondoc.reporting;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReportRepository extends JpaRepository<Report, java.util.UUID> {}
