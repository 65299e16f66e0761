-- below ten the decree writes 01 … 09, people type 1 … 9 and the reverse: either finds both
create function search_numbers(words tsquery) returns tsquery
    language sql immutable strict parallel safe
    return regexp_replace(words::text, '''0*([1-9])''', '( ''\1'' | ''0\1'' )', 'g')::tsquery;

create or replace function search_all(typed text, marked boolean) returns tsquery
    language sql immutable strict parallel safe
    return search_numbers(
        plainto_tsquery('simple'::regconfig, case when marked then search_marked(typed) else search_plain(typed) end));

create or replace function search_phrase(typed text, marked boolean) returns tsquery
    language sql immutable strict parallel safe
    return search_numbers(
        phraseto_tsquery('simple'::regconfig, case when marked then search_marked(typed) else search_plain(typed) end));
