-- a document on its way from the upload to a draft plan; nothing of its content is kept before it is known to be no secret
create table intake_document (
    id uuid primary key,
    version bigint not null,
    state text not null,
    unit_id uuid not null references agency_unit,
    uploaded_by uuid not null references account,
    created_at timestamptz not null,
    -- last sign of life of the copy of the program that reads it
    beat_at timestamptz not null,
    pages_done int not null,
    pages_total int not null,
    file_name text,
    sha256 text,
    text text,
    notes text not null,
    nature text,
    reference text,
    subject text,
    refusal text,
    refusal_arguments text,
    attachment_id uuid references attachment,
    -- a person chose to make a plan of it though it looks like none, or is here already
    going_on boolean not null,
    answers text,
    saved_by uuid references account,
    saved_at timestamptz,
    plan_id uuid references plan on delete set null,
    check (state <> 'READING' or num_nonnulls(file_name, sha256, text, attachment_id) = 0),
    check (state <> 'REFUSED' or (refusal is not null and num_nonnulls(sha256, text, attachment_id) = 0)),
    check (state in ('READING', 'REFUSED') or num_nulls(file_name, sha256, text, attachment_id, nature) = 0)
);
create index on intake_document (unit_id, created_at desc);
create index on intake_document (sha256);
create index on intake_document (plan_id);
