-- one decision of an authority about the organisation, as of a day
create table agency_change (
    id uuid primary key,
    kind text not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'MOVE', 'DISSOLVE')),
    effective_on date not null,
    basis_document text not null,
    basis_signed_on date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    unique (id, effective_on)
);
create index on agency_change (effective_on);

-- what the change did to each unit that it touched
create table agency_change_unit (
    change_id uuid not null references agency_change,
    unit_id uuid not null references agency_unit,
    part text not null check (part in ('ENDED', 'FOUNDED', 'GOES_ON')),
    primary key (change_id, unit_id)
);
create index on agency_change_unit (unit_id);
-- a unit ends once
create unique index agency_change_unit_ends_once on agency_change_unit (unit_id) where part = 'ENDED';

-- who stands in whose place from the day on; the day is the change's, kept here too for the walk from heir to heir
create table agency_succession (
    id uuid primary key,
    change_id uuid not null,
    effective_on date not null,
    from_unit uuid not null references agency_unit,
    to_unit uuid not null references agency_unit check (to_unit <> from_unit),
    share numeric(5, 4) check (share > 0 and share <= 1),
    -- the heir of what is not named otherwise
    keeps_records boolean not null,
    foreign key (change_id, effective_on) references agency_change (id, effective_on),
    unique (change_id, from_unit, to_unit)
);
create index on agency_succession (from_unit);
create index on agency_succession (to_unit);
create unique index agency_succession_one_keeper on agency_succession (from_unit) where keeps_records;
