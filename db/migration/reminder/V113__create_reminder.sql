-- jobs that run once however many copies of the program run; columns as the library wants them
create table reminder_job (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index on reminder_job (execution_time);
create index on reminder_job (last_heartbeat);

-- how a plan wants its people reminded; without a row the usual way
create table reminder_policy (
    plan_id uuid primary key references plan,
    -- before the last day
    days_before int[] not null,
    -- from one reminder of what is late to the next
    late_every int not null check (late_every between 1 and 30),
    -- that something handed in has waited until its reviewer is reminded, and from then to the next time
    review_every int not null check (review_every between 1 and 60),
    -- how many urgings by a person until the leaders are told
    escalate_after int not null check (escalate_after between 1 and 20),
    -- after the last day, until the committee is to be told who is late
    notice_after int not null check (notice_after between 0 and 60),
    changed_by uuid not null references account,
    changed_at timestamptz not null
);

-- what was said to whom about which duty, each occasion once
create table reminder_sent (
    obligation_id uuid not null references obligation,
    cause text not null,
    -- of a rule: the day and the step; of news: the number of the event in the history
    occasion text not null,
    addressee text not null,
    unit_id uuid not null references agency_unit,
    -- whoever caused it is not told
    by_account uuid references account,
    at timestamptz not null,
    primary key (obligation_id, cause, occasion)
);
create index reminder_sent_to on reminder_sent (unit_id, at desc);

-- up to when a person has seen what was said about a duty
create table reminder_read (
    account_id uuid not null references account,
    obligation_id uuid not null references obligation,
    read_at timestamptz not null,
    primary key (account_id, obligation_id)
);

create table reminder_preference (
    account_id uuid primary key references account,
    email text,
    -- of a working day in Việt Nam, from which the mail of that day may go
    hour int not null check (hour between 0 and 23),
    kinds_off text[] not null,
    all_read_at timestamptz
);

-- one mail per person and working day; without lines where there was nothing to say
create table reminder_digest (
    id uuid primary key,
    account_id uuid not null references account,
    day date not null,
    made_at timestamptz not null,
    address text not null,
    subject text,
    words text,
    state text not null check (state in ('EMPTY', 'WAITING', 'SENT', 'FAILED')),
    attempts int not null,
    next_at timestamptz,
    sent_at timestamptz,
    trouble text,
    unique (account_id, day)
);
create index reminder_digest_waiting on reminder_digest (next_at) where state = 'WAITING';
create index reminder_digest_failed on reminder_digest (made_at) where state = 'FAILED';

-- news are read from the history by when they were written down
create index obligation_event_recorded on obligation_event (coalesce(recorded_at, at));
-- how far they were read
create table reminder_cursor (
    name text primary key,
    at timestamptz not null
);
