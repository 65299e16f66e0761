create table plan (
    id uuid primary key,
    version bigint not null,
    root_agency_id uuid not null references agency_unit,
    status text not null,
    kind text not null,
    code_number text,
    code_notation text,
    issuer_id uuid not null references agency_unit,
    issue_year int not null,
    place text,
    issued_date date,
    subject text not null,
    window_from date not null,
    window_to date not null check (window_to >= window_from),
    signing_authority text,
    signer_name text,
    recipients text,
    monitoring_unit_id uuid not null references agency_unit,
    parent_id uuid references plan,
    succeeded_by_id uuid references plan,
    before_is_exclusive boolean not null,
    drafting_unit_id uuid not null references agency_unit,
    drafted_by uuid not null references account,
    check ((code_number is null) = (code_notation is null)),
    check (status = 'DRAFT' or (code_number is not null and issued_date is not null)),
    check ((status in ('AMENDED', 'REPLACED')) = (succeeded_by_id is not null))
);
-- a number is unique inside one issuer, one year and one series (NĐ 30/2020, Điều 15)
create unique index plan_number on plan (issuer_id, issue_year, code_notation, code_number);
create index on plan (monitoring_unit_id);
create index on plan (drafting_unit_id);
create index on plan (parent_id);

-- every step of a plan's life: who, when, why
create table plan_step (
    id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    step text not null,
    at timestamptz not null,
    by_account uuid not null references account,
    reason text,
    other_plan_id uuid references plan
);
create index on plan_step (plan_id, at);

create table plan_basis (
    id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    position int not null,
    citation text not null,
    linked_plan_id uuid references plan
);
create index on plan_basis (plan_id);

create table plan_target (
    id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    position int not null,
    measure text not null,
    direction text not null,
    value numeric,
    value_unit text,
    baseline text,
    window_words text
);
create index on plan_target (plan_id);

create table plan_task (
    id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    position int not null,
    section text,
    text text not null,
    mode text not null,
    due_words text not null,
    due_rule text not null,
    due_set_on date,
    deliverable text,
    sentence text
);
create index on plan_task (plan_id, position);

create table plan_regime (
    id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    position int not null,
    period_kind text not null,
    title text,
    due_words text not null,
    due_rule text not null,
    cutoff_words text,
    embedded boolean not null,
    recipient_id uuid not null references agency_unit,
    intake_unit_id uuid not null references agency_unit,
    sentence text
);
create index on plan_regime (plan_id, position);

create table plan_demand (
    id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    position int not null,
    text text not null,
    due_words text not null,
    due_rule text not null,
    recipient_id uuid not null references agency_unit,
    intake_unit_id uuid not null references agency_unit,
    sentence text
);
create index on plan_demand (plan_id, position);

-- whom a task, a regime or a demand names: a unit or a group, in one of two roles
create table plan_party (
    id uuid primary key,
    task_id uuid references plan_task on delete cascade,
    regime_id uuid references plan_regime on delete cascade,
    demand_id uuid references plan_demand on delete cascade,
    role text not null,
    unit_id uuid references agency_unit,
    group_id uuid references agency_group,
    check (num_nonnulls(task_id, regime_id, demand_id) = 1),
    check (num_nonnulls(unit_id, group_id) = 1)
);
create index on plan_party (task_id);
create index on plan_party (regime_id);
create index on plan_party (demand_id);
