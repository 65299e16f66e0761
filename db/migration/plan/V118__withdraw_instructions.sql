-- a leader's word may be taken back; it stays readable with who took it back, when and why
alter table plan_task
    add column withdrawn_at timestamptz,
    add column withdrawn_by uuid references account,
    add column withdrawn_because text,
    add column withdrawn_on date generated always as (cast(withdrawn_at at time zone 'Asia/Ho_Chi_Minh' as date)) stored,
    add check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3)),
    add check (withdrawn_at is null or instructed_at is not null);
