-- what a person decided about a duty of a superior plan: a duty of ours answers it, or it does not concern us; undone by
-- who and when, never deleted. Duties are tasks, regimes or demands of either plan
create table coverage_decision (
    id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    superior_duty_id uuid not null,
    own_duty_id uuid,
    reason text,
    decided_at timestamptz not null,
    decided_by uuid not null references account,
    undone_at timestamptz,
    undone_by uuid references account,
    check ((own_duty_id is null) = (reason is not null)),
    check ((undone_at is null) = (undone_by is null))
);
create unique index coverage_decision_in_force on coverage_decision (plan_id, superior_duty_id, own_duty_id)
    nulls not distinct where undone_at is null;
create index on coverage_decision (plan_id);
