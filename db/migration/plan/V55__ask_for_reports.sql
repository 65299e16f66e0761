-- a report asked for while the plan is in force, beside the words that were signed: who asked, when, by which document,
-- and about which days (NĐ 09/2019: thematic and ad hoc reports)
alter table plan_regime
    add column asked_at timestamptz,
    add column asked_by uuid references account,
    add column asked_on date generated always as (cast(asked_at at time zone 'Asia/Ho_Chi_Minh' as date)) stored,
    add column asked_reference text,
    add column period_from date,
    add column period_to date,
    add check (num_nonnulls(asked_at, asked_by, period_from, period_to) in (0, 4)),
    add check (asked_reference is null or asked_at is not null),
    add check (period_to >= period_from);
