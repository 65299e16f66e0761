create table plan_attachment (
    plan_id uuid not null references plan on delete cascade,
    attachment_id uuid not null references attachment,
    title text not null,
    signed_document boolean not null,
    primary key (plan_id, attachment_id)
);
create index on plan_attachment (attachment_id);
