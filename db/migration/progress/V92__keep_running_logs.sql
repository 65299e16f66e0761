-- what a unit does again and again on a task («thường xuyên đăng tải tin, bài»), counted as it happens; reports propose the sums
create table progress_log (
    id uuid primary key,
    obligation_id uuid not null references obligation,
    day date not null,
    -- what is counted, as reports name it: CODE or CODE.part; its name and measure are those of that day
    indicator text not null,
    name text not null,
    measure text not null,
    -- small counts of it are for the unit's own people only
    restricted boolean not null,
    quantity numeric not null check (quantity > 0),
    words text not null,
    address text,
    by_account uuid not null references account,
    at timestamptz not null,
    struck_by uuid references account,
    struck_at timestamptz,
    strike_reason text,
    check ((struck_at is null) = (struck_by is null)),
    check ((struck_at is null) = (strike_reason is null))
);
create index on progress_log (obligation_id, day desc, id desc);

-- an entry is never changed or taken away; it can be struck out once
create function progress_log_stays() returns trigger language plpgsql as
$$ begin
    if tg_op = 'DELETE' or old.struck_at is not null
        or (old.id, old.obligation_id, old.day, old.indicator, old.name, old.measure, old.restricted, old.quantity, old.words,
            old.address, old.by_account, old.at)
           is distinct from
           (new.id, new.obligation_id, new.day, new.indicator, new.name, new.measure, new.restricted, new.quantity, new.words,
            new.address, new.by_account, new.at) then
        raise exception 'an entry of a running log is struck out, not changed';
    end if;
    return new;
end $$;
create trigger progress_log_stays before update or delete on progress_log
    for each row execute function progress_log_stays();
