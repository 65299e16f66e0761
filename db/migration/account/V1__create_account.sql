create table account (
    id uuid primary key,
    version bigint not null,
    username text not null unique check (username = lower(username)),
    display_name text not null,
    password_hash text not null,
    administrator boolean not null,
    must_change_password boolean not null,
    created_at timestamptz not null,
    closed_at timestamptz
);

-- one row per attempt: the lock-out is derived from these
create table account_sign_in (
    id uuid primary key,
    username text not null,
    at timestamptz not null,
    succeeded boolean not null,
    address text
);
create index on account_sign_in (username, at desc);
