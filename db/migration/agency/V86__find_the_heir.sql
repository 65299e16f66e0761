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
