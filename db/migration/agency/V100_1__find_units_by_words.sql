-- units have few and short names: the index alone remembers their words
create index agency_unit_name_words on agency_unit_name using gin (search_words(name || ' ' || short_name));
