create table audit_entry (
    id uuid primary key,
    at timestamptz not null,
    actor text,
    action text not null,
    subject text not null,
    detail text
);
create index on audit_entry (at desc);
