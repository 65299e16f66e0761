-- a month of a calendar: what a unit owes, or one issues or receives, by its day and whatever became of it
create index obligation_due_of_unit on obligation (unit_id, due_on) where due_on is not null;
create index obligation_due_of_issuer on obligation (issuer_id, due_on) where due_on is not null;
create index obligation_due_at_intake on obligation (intake_unit_id, due_on) where due_on is not null;
