-- whoever receives what an issued plan asks for may read it, as those may who owe
insert into plan_reader (plan_id, unit_id)
select plan_id, unit_id from (
    select plan_id, receiver_id as unit_id from obligation
    union
    select plan_id, intake_unit_id from obligation) receiving
on conflict do nothing;
