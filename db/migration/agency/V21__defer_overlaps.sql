-- A successor is written before the end of its predecessor: overlaps are judged when both are there
alter table agency_unit_name drop constraint agency_unit_name_unit_id_daterange_excl,
    add exclude using gist (unit_id with =, daterange(valid_from, valid_until, '[]') with &&)
        deferrable initially deferred;
alter table agency_unit_parent drop constraint agency_unit_parent_unit_id_daterange_excl,
    add exclude using gist (unit_id with =, daterange(valid_from, valid_until, '[]') with &&)
        deferrable initially deferred;
alter table agency_unit_code drop constraint agency_unit_code_unit_id_daterange_excl,
    drop constraint agency_unit_code_code_daterange_excl,
    add exclude using gist (unit_id with =, daterange(valid_from, valid_until, '[]') with &&)
        deferrable initially deferred,
    add exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&)
        deferrable initially deferred;

-- a list waiting between its trial and its import
create table agency_import (
    id uuid primary key,
    made_at timestamptz not null,
    made_by text not null,
    file_name text not null,
    valid_from date not null,
    content bytea not null
);
