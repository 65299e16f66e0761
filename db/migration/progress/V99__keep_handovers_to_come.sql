-- somebody takes a post over on a day to come: until then the work stays where it is
create table progress_handover (
    id uuid primary key,
    unit_id uuid not null references agency_unit,
    from_account uuid not null references account,
    to_account uuid not null references account,
    from_day date not null,
    -- none until the work was passed on
    passed_at timestamptz
);
create index on progress_handover (from_day) where passed_at is null;
