-- a change of the organisation while it is prepared, and what became of it
create table succession_draft (
    id uuid primary key,
    version bigint not null,
    content jsonb not null,
    begun_by text not null,
    begun_at timestamptz not null,
    changed_at timestamptz not null,
    carried_out_at timestamptz,
    carried_out_by text,
    outcome jsonb,
    check ((carried_out_at is null) = (outcome is null))
);
create index on succession_draft (changed_at desc);
