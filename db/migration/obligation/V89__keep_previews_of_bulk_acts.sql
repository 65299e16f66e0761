-- what a person is about to do to many duties at once, as the preview said it; gone once it is done
create table obligation_bulk_preview (
    id uuid primary key,
    account_id uuid not null references account,
    made_at timestamptz not null,
    act text not null,
    reason text not null,
    due_on date,
    -- those that the preview said would be touched
    duties uuid[] not null
);
create index obligation_bulk_preview_of_account on obligation_bulk_preview (account_id);
