-- What was written in a report is looked for among the newest that were handed in to each unit.
create index obligation_handed_in_of_issuer on obligation (issuer_id, id) where kind = 'REPORT' and submissions > 0;
create index obligation_handed_in_at_intake on obligation (intake_unit_id, id) where kind = 'REPORT' and submissions > 0;
