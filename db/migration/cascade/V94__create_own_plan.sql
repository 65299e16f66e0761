-- the plan by which a unit met the demand for a plan of its own: one that is kept here, or the signed document; a wrong
-- guess is undone by a row that says who did so and why, never deleted
create table own_plan (
    id uuid primary key,
    obligation_id uuid not null references obligation,
    plan_id uuid references plan,
    reference text not null,
    issued_date date not null,
    signer text,
    attachment_id uuid references attachment,
    seen boolean not null,
    linked_at timestamptz not null,
    linked_by uuid not null references account,
    undone_at timestamptz,
    undone_by uuid references account,
    undone_reason text,
    check (plan_id is not null or attachment_id is not null),
    check (num_nonnulls(undone_at, undone_by, undone_reason) in (0, 3))
);
-- one at a time
create unique index own_plan_in_force on own_plan (obligation_id) where undone_at is null;
create index on own_plan (obligation_id);
create index on own_plan (plan_id);
-- who owes plans under one plan, page by page
create index obligation_own_plan on obligation (plan_id, id) where kind = 'OWN_PLAN';
