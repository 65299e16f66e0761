-- with which version of the host, and which of its sections, the obligation was answered last; none while only chosen
alter table report_embedding
    add answered_version int,
    add answered_section text,
    add check ((answered_version is null) = (answered_section is null));
