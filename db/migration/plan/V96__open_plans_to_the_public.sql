-- whether everybody may read what a plan asks of whom: each time the owner switches it is a row, the last one counts
create table plan_publication (
    id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    open boolean not null,
    at timestamptz not null,
    by_account uuid not null references account
);
create index on plan_publication (plan_id, at desc, id desc);
