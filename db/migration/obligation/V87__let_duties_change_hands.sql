alter table obligation
    -- since when the clock stands still
    add suspended_since timestamptz,
    -- the duty of another unit to which this one passed
    add passed_to_id uuid references obligation,
    drop constraint obligation_check2,
    add check ((settled_at is not null) = (status in ('ACCEPTED', 'WAIVED', 'TRANSFERRED', 'CANCELLED'))),
    add check (suspended_since is null or status in ('OPEN', 'ACKNOWLEDGED', 'RETURNED')),
    add check ((passed_to_id is not null) = (status = 'TRANSFERRED'));
create index obligation_passed_to on obligation (passed_to_id) where passed_to_id is not null;

-- to whom it passed, or from whom it came
alter table obligation_event add other_unit_id uuid references agency_unit;
