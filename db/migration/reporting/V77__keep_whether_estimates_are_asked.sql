-- whether the report was due before its period ends, as that stood when it was begun
alter table report add estimating boolean not null default false;
alter table report alter estimating drop default;
