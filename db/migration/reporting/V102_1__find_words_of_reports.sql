-- what people wrote into the sections of a report; its figures are not words, and some are for few readers only
create function report_words(answers jsonb) returns text
    language sql immutable strict parallel safe
    return (select string_agg(value, ' ') from jsonb_each_text(answers) where key like 'section.%');

alter table report_version add column words tsvector generated always as
    (search_words(coalesce(paper_number || ' ', '') || coalesce(report_words(answers), ''))) stored;
create index report_version_words on report_version using gin (words);
