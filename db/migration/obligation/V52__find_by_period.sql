-- the year in which the period of a report ends
alter table obligation add period_year int
    generated always as (nullif(left(split_part(period, '/', 2), 4), '')::int) stored;

create index obligation_of_source on obligation (source_id, period);
