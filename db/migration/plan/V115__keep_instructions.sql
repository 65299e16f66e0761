-- a task that a leader gives while the plan is in force, beside the words that were signed: who gave it, when, in which
-- position, and the duty of the ledger that it answers
alter table plan_task
    add column instructed_at timestamptz,
    add column instructed_by uuid references account,
    add column instructed_on date generated always as (cast(instructed_at at time zone 'Asia/Ho_Chi_Minh' as date)) stored,
    add column instructed_position text,
    add column answers_id uuid,
    add check (num_nonnulls(instructed_at, instructed_by, instructed_position) in (0, 3)),
    add check (answers_id is null or instructed_at is not null);
create index plan_task_answers on plan_task (answers_id) where answers_id is not null;
