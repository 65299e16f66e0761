-- what a report is called, its rhythm and the year of its period: «báo cáo 6 tháng 2021 …»
alter table obligation add column words tsvector generated always as (case when kind = 'REPORT' then search_words(
    'báo cáo ' || title || ' ' || left(split_part(coalesce(period, ''), '/', 2), 4)
    || case split_part(coalesce(period, ''), ' ', 1)
           when 'MONTH' then ' tháng' when 'QUARTER' then ' quý' when 'HALF_YEAR' then ' 6 tháng'
           when 'NINE_MONTHS' then ' 9 tháng' when 'YEAR' then ' năm' else '' end) end) stored;
create index obligation_words on obligation using gin (words) where kind = 'REPORT';
-- whether a unit owes anything to those who issued or receive
create index obligation_of_issuer_and_unit on obligation (issuer_id, unit_id);
create index obligation_at_intake_of_unit on obligation (intake_unit_id, unit_id);
