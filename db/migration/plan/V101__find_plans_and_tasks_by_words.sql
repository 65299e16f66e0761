alter table plan add column words tsvector generated always as
    (search_words(coalesce(code_number || ' ' || code_notation || ' ', '') || subject)) stored;
create index plan_words on plan using gin (words);
-- «61/KH-UBND», «61 KH», «số 61»
create index plan_of_number on plan (code_number);

alter table plan_task add column words tsvector generated always as
    (search_words(text || ' ' || coalesce(deliverable, ''))) stored;
create index plan_task_words on plan_task using gin (words);
