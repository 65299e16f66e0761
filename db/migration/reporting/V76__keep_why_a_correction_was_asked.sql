-- why what was accepted is corrected, as the officer puts it before the head of the unit
alter table report_approval add reason text;
