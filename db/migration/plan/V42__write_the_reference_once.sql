-- as printed: 61/KH-UBND, but 12-KH/HU in the Party's form
alter table plan add column reference text generated always as
    (code_number || case when code_notation like '-%' then '' else '/' end || code_notation) stored;
create index on plan_basis (linked_plan_id);
