-- the units that an issued plan names, on the day of its issue: they may read it
create table plan_reader (
    plan_id uuid not null references plan on delete cascade,
    unit_id uuid not null references agency_unit,
    primary key (plan_id, unit_id)
);
create index on plan_reader (unit_id);
