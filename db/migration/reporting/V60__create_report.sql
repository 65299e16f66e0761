-- what the reports of a regime ask; a published form never changes, a new one takes its place
create table report_form (
    id uuid primary key,
    regime_id uuid not null references plan_regime,
    number int not null,
    content jsonb not null,
    -- the regime that this one goes on from, such as the same report of the year before
    continues_regime_id uuid references plan_regime,
    published_by uuid references account,
    published_at timestamptz not null,
    unique (regime_id, number)
);

create table report_form_draft (
    regime_id uuid primary key references plan_regime,
    version bigint not null,
    content jsonb not null,
    continues_regime_id uuid references plan_regime,
    changed_by uuid not null references account,
    changed_at timestamptz not null
);

-- the work of one unit on what it owes; its answers are the rows of report_answer
create table report (
    id uuid primary key references obligation,
    version bigint not null,
    root_agency_id uuid not null references agency_unit,
    form_id uuid not null references report_form,
    status text not null check (status in ('DRAFTING', 'AWAITING_APPROVAL', 'HANDED_IN')),
    versions int not null,
    accepted_version int,
    nil boolean not null,
    on_behalf boolean not null,
    opened_by uuid not null references account,
    opened_at timestamptz not null
);

-- the draft, field by field, so that two colleagues do not write over each other
create table report_answer (
    report_id uuid not null references report,
    field text not null,
    value text not null,
    revision int not null,
    changed_by uuid not null references account,
    changed_at timestamptz not null,
    primary key (report_id, field)
);

create table report_approval (
    id uuid primary key,
    report_id uuid not null references report,
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    decided_by uuid references account,
    decided_at timestamptz,
    approved boolean,
    remark text,
    check ((decided_at is null) = (approved is null))
);
create unique index report_approval_open on report_approval (report_id) where decided_at is null;
create index on report_approval (report_id);

-- what was handed in; never changes
create table report_version (
    id uuid primary key,
    report_id uuid not null references report,
    root_agency_id uuid not null,
    number int not null,
    form_id uuid not null references report_form,
    nil boolean not null,
    as_of date,
    paper_number text,
    paper_date date,
    paper_signer text,
    -- when it counts as handed in, and when it was entered: on behalf of a unit the paper came before
    handed_in_at timestamptz not null,
    entered_at timestamptz not null,
    entered_by uuid not null references account,
    on_behalf boolean not null,
    approved_by uuid references account,
    -- why an accepted report was corrected
    reason text,
    answers jsonb not null,
    unique (report_id, number)
);

create table report_figure (
    version_id uuid not null references report_version,
    code text not null,
    part text not null,
    value numeric,
    estimate numeric,
    primary key (version_id, code, part)
);

create table report_remark (
    id uuid primary key,
    report_id uuid not null references report,
    version_number int not null,
    field text not null,
    words text not null,
    by_account uuid not null references account,
    at timestamptz not null
);
create index on report_remark (report_id);

-- a false alarm of the checks for children's data, confirmed with a reason; only a digest of the words is kept
create table report_confirmation (
    report_id uuid not null references report,
    digest text not null,
    reason text not null,
    by_account uuid not null references account,
    at timestamptz not null,
    primary key (report_id, digest)
);

-- the numbers of the versions that carry the file; none of the second while the draft does
create table report_attachment (
    report_id uuid not null references report,
    attachment_id uuid not null references attachment,
    kind text not null check (kind in ('EVIDENCE', 'SIGNED')),
    title text not null,
    added_by uuid not null references account,
    added_at timestamptz not null,
    first_version int not null,
    last_version int,
    primary key (report_id, attachment_id)
);

-- lồng ghép: what is owed here is answered by a section of another report of the same unit
create table report_embedding (
    obligation_id uuid primary key references obligation,
    host_id uuid not null references report,
    section text not null,
    chosen_by uuid not null references account,
    chosen_at timestamptz not null
);
create index on report_embedding (host_id);

-- periods closed and opened again, the latest row counts
create table report_lock (
    id uuid primary key,
    regime_id uuid not null references plan_regime,
    period text not null,
    number int not null,
    locked boolean not null,
    reason text not null,
    by_account uuid not null references account,
    at timestamptz not null,
    unique (regime_id, period, number)
);

-- when the consolidated report is due above, and how many working days it takes
create table report_schedule (
    regime_id uuid not null references plan_regime,
    period text not null,
    upward_due_on date not null,
    buffer_days int not null check (buffer_days >= 1),
    by_account uuid not null references account,
    at timestamptz not null,
    primary key (regime_id, period)
);

create function report_version_stays() returns trigger language plpgsql as
$$ begin raise exception 'what was handed in never changes'; end $$;
create trigger report_version_stays before update or delete on report_version
    for each row execute function report_version_stays();
create trigger report_figure_stays before update or delete on report_figure
    for each row execute function report_version_stays();
create trigger report_form_stays before update or delete on report_form
    for each row execute function report_version_stays();
