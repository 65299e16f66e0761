-- a letter or report that the program drafts about who is late, edited and signed by people
create table letter (
    id uuid primary key,
    kind text not null check (kind in ('URGING', 'ASKING', 'LATE_REPORT')),
    plan_id uuid not null references plan,
    -- the regime, task or demand whose duties are late; without it all of the plan
    source_id uuid,
    period text,
    -- in whose name it goes out
    unit_id uuid not null references agency_unit,
    status text not null check (status in ('DRAFT', 'SIGNED', 'DROPPED')),
    version int not null,
    -- what the program drafts by itself it drafts once
    occasion text unique,
    made_at timestamptz not null,
    signed_at timestamptz,
    signed_by uuid references account,
    attachment_id uuid references attachment,
    check ((status = 'SIGNED') = (attachment_id is not null))
);
create index letter_of_unit on letter (unit_id, made_at desc);
create index letter_of_plan on letter (plan_id);

-- every version stays, so that its files can be made again
create table letter_version (
    letter_id uuid not null references letter,
    number int not null,
    words jsonb not null,
    late jsonb not null,
    data_at timestamptz not null,
    made_at timestamptz not null,
    -- null: the program
    made_by uuid references account,
    primary key (letter_id, number)
);

-- the duties that a signed one is about: their units may read it
create table letter_duty (
    letter_id uuid not null references letter,
    obligation_id uuid not null references obligation,
    unit_id uuid not null references agency_unit,
    primary key (letter_id, obligation_id)
);
create index letter_duty_of_unit on letter_duty (unit_id);
