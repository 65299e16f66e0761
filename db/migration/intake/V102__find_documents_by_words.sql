alter table intake_document add column words tsvector generated always as
    (search_words(coalesce(reference || ' ', '') || coalesce(subject || ' ', '') || coalesce(file_name || ' ', '') || text)) stored;
-- kept unpacked: where a person sees few plans, the vectors of their documents are read one by one
alter table intake_document alter column words set storage external;
create index intake_document_words on intake_document using gin (words);
