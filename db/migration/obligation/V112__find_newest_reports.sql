-- the newest reports of whoever owes, has issued or receives them: a frequent word is soon met among these
create index obligation_report_of_unit on obligation (unit_id, id) where kind = 'REPORT';
create index obligation_report_of_issuer on obligation (issuer_id, id) where kind = 'REPORT';
create index obligation_newest_report_at_intake on obligation (intake_unit_id, id) where kind = 'REPORT';
