-- what has come in to one agency, settled or not: with obligation_of_issuer it answers lists, matrix and counts without
-- reading the ledger of everybody else
create index obligation_report_at_intake on obligation (intake_unit_id, source_id, period) where kind = 'REPORT';
