-- what the paper of a consolidated version said when it was handed in: its files are made from this ever after,
-- whatever is corrected later in what stood beside its own figures
create table consolidation_paper (
    report_id uuid not null,
    version_number int not null,
    outline jsonb not null,
    primary key (report_id, version_number),
    foreign key (report_id, version_number) references report_version (report_id, number)
);
