-- who has put aside the hints of the first sign-in
create table dashboard_hints_read (
    account_id uuid primary key references account (id),
    read_at    timestamptz not null
);
