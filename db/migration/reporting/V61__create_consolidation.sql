-- a report made from others: which regimes and periods it gathers
create table consolidation (
    report_id uuid primary key references report,
    made_by uuid not null references account,
    made_at timestamptz not null
);

create table consolidation_scope (
    report_id uuid not null references consolidation,
    regime_id uuid not null references plan_regime,
    period text not null,
    primary key (report_id, regime_id, period)
);

-- the accepted versions that were there when it was made
create table consolidation_source (
    report_id uuid not null references consolidation,
    source_id uuid not null references report,
    version_id uuid not null references report_version,
    -- when its period ends, and whether it is in the sums: not where another report of the unit is about the same days
    ends_on date not null,
    counted boolean not null,
    primary key (report_id, source_id)
);
create index on consolidation_source (source_id);

-- what was computed for each field; where the answer differs, a person has changed it
create table consolidation_value (
    report_id uuid not null references consolidation,
    field text not null,
    value text not null,
    primary key (report_id, field)
);
