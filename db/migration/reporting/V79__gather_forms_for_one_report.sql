-- a form made from those of the sources of one consolidated report: never in force for the others who owe it
alter table report_form
    add gathered_for uuid references report,
    drop constraint report_form_regime_id_number_key;
create unique index report_form_published on report_form (regime_id, number) where gathered_for is null;
create index on report_form (gathered_for) where gathered_for is not null;
