create index audit_entry_of_actor on audit_entry (actor, at desc);
create index audit_entry_of_action on audit_entry (action, at desc);

-- what can be searched for in a line, without marks and capitals
create function audit_words(actor text, subject text, detail text) returns text language sql immutable parallel safe
return unaccent('unaccent'::regdictionary, lower(coalesce(actor, '') || ' ' || subject || ' ' || coalesce(detail, '')));
create index audit_entry_words on audit_entry using gin (audit_words(actor, subject, detail) gin_trgm_ops);
