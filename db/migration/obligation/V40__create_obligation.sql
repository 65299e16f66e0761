create table obligation (
    id uuid primary key,
    version bigint not null,
    root_agency_id uuid not null references agency_unit,
    plan_id uuid not null references plan,
    kind text not null check (kind in ('TASK', 'REPORT', 'OWN_PLAN')),
    -- the task, the regime or the demand that it comes from
    source_id uuid not null,
    unit_id uuid not null references agency_unit,
    role text not null,
    mode text not null,
    issuer_id uuid not null references agency_unit,
    receiver_id uuid not null references agency_unit,
    intake_unit_id uuid not null references agency_unit,
    period text,
    title text not null,
    due_words text not null,
    due_rule text not null,
    original_due_on date,
    due_on date,
    due_at timestamptz,
    due_set_by uuid references account,
    status text not null,
    opened_at timestamptz not null,
    first_submitted_at timestamptz,
    -- decided once, by the first submission against the due instant in force then
    late boolean,
    settled_at timestamptz,
    submissions int not null,
    reminders int not null,
    check ((due_on is null) = (due_at is null)),
    check (first_submitted_at is not null or late is null),
    check ((settled_at is not null) = (status in ('ACCEPTED', 'WAIVED', 'TRANSFERRED')))
);
create unique index obligation_once on obligation (source_id, unit_id, coalesce(period, ''));
create index obligation_open_of_unit on obligation (unit_id, due_on) where settled_at is null;
create index obligation_of_unit on obligation (unit_id, settled_at desc) where settled_at is not null;
create index obligation_open_at_intake on obligation (intake_unit_id, due_on) where settled_at is null;
create index obligation_of_issuer on obligation (issuer_id, plan_id);
create index obligation_of_plan on obligation (plan_id, unit_id);

-- the history: only ever added to
create table obligation_event (
    id uuid primary key,
    obligation_id uuid not null references obligation,
    root_agency_id uuid not null,
    number int not null,
    kind text not null,
    at timestamptz not null,
    by_account uuid references account,
    reason text,
    due_on date,
    unique (obligation_id, number)
);

create function obligation_event_stays() returns trigger language plpgsql as
$$ begin raise exception 'the history of obligations is only added to'; end $$;
create trigger obligation_event_stays before update or delete on obligation_event
    for each row execute function obligation_event_stays();
