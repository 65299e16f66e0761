-- the header of the edXML envelope in which a document came, without its files
alter table intake_document add column envelope text;
