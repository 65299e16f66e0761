-- who stands in a unit's place on a day: the keeper of its records, and the keeper of that one's, and so on; the unit
-- itself where it still stands or nobody took its place. Each step lies later than the one before, so the walk ends.
create function agency_heir(unit uuid, day date) returns uuid
    language plpgsql stable strict parallel safe
as $$
declare
    heir uuid := unit;
    next uuid;
begin
    loop
        select s.to_unit into next from agency_succession s
        where s.from_unit = heir and s.keeps_records and s.effective_on <= day;
        exit when next is null;
        heir := next;
    end loop;
    return heir;
end
$$;

-- all who have an heir on that day, for big groups: left join agency_heirs(day) h on h.unit_id = x.unit_id, and
-- coalesce(h.heir_id, x.unit_id) is what agency_heir says, many times faster
create function agency_heirs(day date) returns table (unit_id uuid, heir_id uuid)
    language sql stable rows 1000
as $$
    with recursive walk(unit_id, heir_id) as (
        select s.from_unit, s.to_unit from agency_succession s where s.keeps_records and s.effective_on <= day
        union all
        select w.unit_id, s.to_unit from walk w
        join agency_succession s on s.from_unit = w.heir_id and s.keeps_records and s.effective_on <= day)
    select w.unit_id, w.heir_id from walk w
    where not exists (select 1 from agency_succession s
        where s.from_unit = w.heir_id and s.keeps_records and s.effective_on <= day)
$$;
