alter table agency_unit_name add column words tsvector generated always as
    (search_words(name || ' ' || short_name)) stored;
create index agency_unit_name_words on agency_unit_name using gin (words);
