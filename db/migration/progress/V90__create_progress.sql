-- how a unit counts what it does on a task; without a row it tells in words only
create table progress_measure (
    obligation_id uuid primary key references obligation,
    kind text not null check (kind in ('WORDS', 'PERCENT', 'COUNT')),
    total numeric check (total > 0),
    unit text,
    set_by uuid not null references account,
    set_at timestamptz not null,
    check ((kind = 'COUNT') = (total is not null)),
    check ((kind = 'COUNT') = (unit is not null))
);

-- what the unit tells of its work: only added to, a correction is a new row
create table progress_entry (
    id uuid primary key,
    obligation_id uuid not null references obligation,
    number int not null,
    as_of date not null,
    done text not null,
    amount numeric check (amount >= 0),
    obstacles text,
    recommendation text,
    delay_reason text,
    by_account uuid not null references account,
    at timestamptz not null,
    unique (obligation_id, number)
);
create index progress_entry_asking on progress_entry (at desc) where obstacles is not null or recommendation is not null;

create table progress_answer (
    id uuid primary key,
    entry_id uuid not null references progress_entry,
    words text not null,
    by_account uuid not null references account,
    at timestamptz not null
);
create index on progress_answer (entry_id);

-- to whom in the unit the work was given; the last row counts, the duty stays the unit's
create table progress_charge (
    id uuid primary key,
    obligation_id uuid not null references obligation,
    number int not null,
    to_account uuid not null references account,
    note text,
    by_account uuid not null references account,
    at timestamptz not null,
    unique (obligation_id, number)
);
create index on progress_charge (to_account);

create function progress_stays() returns trigger language plpgsql as
$$ begin raise exception 'what was told of a task is only added to'; end $$;
create trigger progress_entry_stays before update or delete on progress_entry
    for each row execute function progress_stays();
create trigger progress_answer_stays before update or delete on progress_answer
    for each row execute function progress_stays();
create trigger progress_charge_stays before update or delete on progress_charge
    for each row execute function progress_stays();

create table progress_evidence (
    id uuid primary key,
    obligation_id uuid not null references obligation,
    -- the row that it proves; null where it proves the whole
    entry_id uuid references progress_entry,
    kind text not null check (kind in ('LINK', 'FILE', 'DOCUMENT')),
    title text not null,
    address text,
    reference text,
    issued_on date,
    signer text,
    attachment_id uuid references attachment,
    added_by uuid not null references account,
    added_at timestamptz not null,
    removed_by uuid references account,
    removed_at timestamptz,
    removal_reason text,
    check ((kind = 'LINK') = (address is not null)),
    check (kind <> 'FILE' or attachment_id is not null),
    check ((kind = 'DOCUMENT') = (reference is not null and issued_on is not null and signer is not null)),
    check ((removed_at is null) = (removed_by is null)),
    check ((removed_at is null) = (removal_reason is null))
);
create index on progress_evidence (obligation_id);
