alter table intake_document add column words tsvector generated always as
    (search_words(coalesce(reference || ' ', '') || coalesce(subject || ' ', '') || coalesce(file_name || ' ', '') || text)) stored;
create index intake_document_words on intake_document using gin (words);
