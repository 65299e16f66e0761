-- the secret address under which a person's calendar reads what is due; the address itself is kept nowhere
create table agenda_subscription (
    account_id uuid primary key references account,
    secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
    -- also what the person follows, not only what his or her units owe
    followed boolean not null,
    made_at timestamptz not null,
    -- to the day: so that a person sees whether a calendar still asks
    asked_on date
);
