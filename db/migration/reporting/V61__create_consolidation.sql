-- a report made from others: which regimes and periods it gathers, kept for each version that is handed in;
-- the making whose number is past the last version is that of the draft
create table consolidation (
    report_id uuid not null references report,
    version_number int not null,
    made_by uuid not null references account,
    made_at timestamptz not null,
    primary key (report_id, version_number)
);

create table consolidation_scope (
    report_id uuid not null,
    version_number int not null,
    regime_id uuid not null references plan_regime,
    period text not null,
    primary key (report_id, version_number, regime_id, period),
    foreign key (report_id, version_number) references consolidation on delete cascade
);

-- the accepted versions that were there when it was made
create table consolidation_source (
    report_id uuid not null,
    version_number int not null,
    source_id uuid not null references report,
    version_id uuid not null references report_version,
    -- when its period ends, and whether it is in the sums: not where another report of the unit is about the same days
    ends_on date not null,
    counted boolean not null,
    primary key (report_id, version_number, source_id),
    foreign key (report_id, version_number) references consolidation on delete cascade
);
create index on consolidation_source (source_id);

-- what was computed for each field; where the answer differs, a person has changed it
create table consolidation_value (
    report_id uuid not null,
    version_number int not null,
    field text not null,
    value text not null,
    primary key (report_id, version_number, field),
    foreign key (report_id, version_number) references consolidation on delete cascade
);

-- with a correction that is given up goes what was gathered for it
create function consolidation_given_up() returns trigger language plpgsql as
$$ begin
    delete from consolidation where report_id = new.id and version_number > new.versions;
    return null;
end $$;
create trigger consolidation_given_up after update of status on report
    for each row when (old.status = 'DRAFTING' and new.status = 'HANDED_IN' and old.versions = new.versions)
    execute function consolidation_given_up();
