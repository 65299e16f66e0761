-- when anything was last written down about it, so that what nobody touches is seen to age
alter table obligation add changed_at timestamptz not null default now();
update obligation o set changed_at = coalesce(
    (select max(coalesce(e.recorded_at, e.at)) from obligation_event e where e.obligation_id = o.id), o.opened_at);

-- a filter of the list that a person keeps under a name, and may share with a unit
create table obligation_saved_filter (
    id uuid primary key,
    account_id uuid not null references account,
    unit_id uuid references agency_unit,
    name text not null,
    -- as the address of the list says it, after the question mark
    query text not null,
    made_at timestamptz not null,
    unique (account_id, name)
);
create index obligation_saved_filter_of_unit on obligation_saved_filter (unit_id) where unit_id is not null;
