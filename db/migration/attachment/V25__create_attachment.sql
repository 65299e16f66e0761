create table attachment (
    id uuid primary key,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    content bytea not null,
    stored_by uuid not null references account,
    stored_at timestamptz not null
);
-- documents are compressed already
alter table attachment alter column content set storage external;
create index on attachment (sha256);
